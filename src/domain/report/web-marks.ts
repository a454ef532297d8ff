import type { Mark } from './mark.ts'

const HOST = String.raw`(?:[A-Z0-9-]{1,63}\.){1,4}`
const MAIL = new RegExp(String.raw`(?<![A-Z0-9._%+-])[A-Z0-9._%+-]{1,64}@${HOST}[A-Z]{2,24}(?![A-Z0-9])`, 'gu')
const ADDRESS = new RegExp(
  String.raw`(?<![A-Z0-9@./-])(?:HTTPS?:\/\/[^\s<>"']{1,500}|WWW\.[^\s<>"']{1,500}|${HOST}(?:COM|ORG|NET|INFO|BIZ|APP|LINK|LIVE|ONLINE|SITE|SHOP|XYZ|CLUB|XXX|SEX|CAM|ME|UK|EU|RO|HU|AL|VN|PL|UA|DE|IE|IO|CO|TV|LY|GL|GG|SA|AE|IQ|SY|RU|BG|IT|ES|FR)(?![A-Z0-9.-]*[A-Z0-9])(?:[/?][^\s<>"']{0,500})?)`,
  'gu',
)
const HANDLE = /(?<![A-Z0-9._@/])@[A-Z0-9._]{3,30}/gu

/** Where a path begins with somebody's name. What comes before the name is left out: 'ADD/' and '@'. */
const WITH_NAMES =
  /^(?:[A-Z0-9-]{1,20}\.)?(?:FACEBOOK\.COM|FB\.COM|INSTAGRAM\.COM|TIKTOK\.COM|TWITTER\.COM|X\.COM|T\.ME|TELEGRAM\.ME|SNAPCHAT\.COM|ONLYFANS\.COM|THREADS\.NET|VK\.COM)\/(?:ADD\/|@)?(?<name>[A-Z0-9._]{3,50})\/?$/u
const PHONE_LINK = /^(?:WA\.ME\/|API\.WHATSAPP\.COM\/SEND\?PHONE=)\+?(?<digits>\d{9,15})/u
/** Added by those who count clicks; says nothing of the page. */
const TRACKING = /^(?:UTM_.*|FBCLID|GCLID|MSCLKID|IGSHI?D?|MC_[CE]ID|_GA|SI|REF|REF_SRC|SOURCE|SHARE|FEATURE)=/u

/** An e-mail address in one spelling; what follows a plus only sorts the owner's mail. */
const mailOf = (found: string): Mark => ({ kind: 'mail', value: found.replace(/\+[^@]*@/u, '@') })

function addressOf(found: string): Mark {
  const bare = found
    .replace(/[.,;:!?)\]}*]+$/u, '')
    .replace(/^HTTPS?:\/\//u, '')
    .replace(/^(?:WWW|M|MOBILE|WEB)\./u, '')
    .replace(/#.*$/u, '')
  const [page = '', query = ''] = bare.split(/\?(.*)/u)
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part))
  const value = page.replace(/\/+$/u, '') + (kept.length > 0 ? `?${kept.toSorted().join('&')}` : '')
  const phone = PHONE_LINK.exec(bare)?.groups?.['digits']
  if (phone !== undefined) return { kind: 'phone', value: phone.slice(-9) }
  const name = WITH_NAMES.exec(page)?.groups?.['name']
  return name === undefined ? { kind: 'web', value } : handleOf(name)
}

/** Somebody's name on whatever network: most use one name on all of them. */
const handleOf = (found: string): Mark => ({ kind: 'handle', value: found.replace(/^@/u, '').replace(/\.+$/u, '') })

/** Addresses of mail and of the web, and names on social networks, in a folded text. */
export const WEB_MARKS: readonly (readonly [RegExp, (found: string) => Mark])[] = [
  [MAIL, mailOf],
  [ADDRESS, addressOf],
  [HANDLE, handleOf],
]
