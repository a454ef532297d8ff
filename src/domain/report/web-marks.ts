import { HANDLE, MAIL, pageOf, WEB } from '../identifiers/web.ts'
import type { Mark } from './mark.ts'

/** Where a path begins with somebody's name. What comes before the name is left out: 'ADD/' and '@'. */
const WITH_NAMES =
  /^(?:[A-Z0-9-]{1,20}\.)?(?:FACEBOOK\.COM|FB\.COM|INSTAGRAM\.COM|TIKTOK\.COM|TWITTER\.COM|X\.COM|T\.ME|TELEGRAM\.ME|SNAPCHAT\.COM|ONLYFANS\.COM|THREADS\.NET|VK\.COM)\/(?:ADD\/|@)?(?<name>[A-Z0-9._]{3,50})\/?$/u
const PHONE_LINK = /^(?:WA\.ME\/|API\.WHATSAPP\.COM\/SEND\?PHONE=)\+?(?<digits>\d{9,15})/u
/** An e-mail address in one spelling; what follows a plus only sorts the owner's mail. */
const mailOf = (found: string): Mark => ({ kind: 'mail', value: found.replace(/\+[^@]*@/u, '@') })

function addressOf(found: string): Mark {
  const { path, query } = pageOf(found)
  const phone = PHONE_LINK.exec(path + query)?.groups?.['digits']
  if (phone !== undefined) return { kind: 'phone', value: phone.slice(-9) }
  const name = WITH_NAMES.exec(path)?.groups?.['name']
  return name === undefined ? { kind: 'web', value: path + query } : handleOf(name)
}

/** Somebody's name on whatever network: most use one name on all of them. */
const handleOf = (found: string): Mark => ({ kind: 'handle', value: found.replace(/^@/u, '').replace(/\.+$/u, '') })

/** Addresses of mail and of the web, and names on social networks, in a folded text. */
export const WEB_MARKS: readonly (readonly [RegExp, (found: string) => Mark])[] = [
  [new RegExp(MAIL, 'gu'), mailOf],
  [new RegExp(WEB, 'gu'), addressOf],
  [new RegExp(HANDLE, 'gu'), handleOf],
]
