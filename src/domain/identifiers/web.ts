/** The labels of a host before its last. */
const LABELS = String.raw`(?:[A-Z0-9-]{1,63}\.){1,4}`

/** An e-mail address: the source of a pattern for any case. */
export const MAIL = String.raw`(?<![A-Z0-9._%+-])[A-Z0-9._%+-]{1,64}@${LABELS}[A-Z]{2,24}(?![A-Z0-9])`
const ENDINGS =
  'COM|ORG|NET|INFO|BIZ|APP|LINK|LIVE|ONLINE|SITE|SHOP|XYZ|CLUB|XXX|SEX|CAM|ME|UK|EU|RO|HU|AL|VN|PL|UA|DE|IE|IO|CO|TV|LY|GL|GG|SA|AE|IQ|SY|RU|BG|IT|ES|FR'
/** An address of the web, with `https:` or without: the source of a pattern for any case. */
export const WEB = String.raw`(?<![A-Z0-9@./-])(?:HTTPS?:\/\/[^\s<>"']{1,500}|WWW\.[^\s<>"']{1,500}|${LABELS}(?:${ENDINGS})(?![A-Z0-9.-]*[A-Z0-9])(?:[/?][^\s<>"']{0,500})?)`
/** Somebody's name on a network. */
export const HANDLE = String.raw`(?<![A-Z0-9._@/])@[A-Z0-9._]{3,30}`

/** Added by those who count clicks; says nothing of the page. */
const TRACKING = /^(?:UTM_.*|FBCLID|GCLID|MSCLKID|IGSHI?D?|MC_[CE]ID|_GA|SI|REF|REF_SRC|SOURCE|SHARE|FEATURE)=/iu

/** The marks that end a sentence around an address, not the address. */
const AFTERWORDS = /[.,;:!?)\]}*]+$/u

/** An address as it stands in a sentence, without the marks that follow it. */
export const withoutAfterwords = (found: string): string => found.replace(AFTERWORDS, '')

/** A page in one spelling, but for its case: without scheme, `www.`, place within the page, and what counts clicks. */
export function pageOf(found: string): { readonly path: string; readonly query: string } {
  const bare = withoutAfterwords(found)
    .replace(/^HTTPS?:\/\//iu, '')
    .replace(/^(?:WWW|M|MOBILE|WEB)\./iu, '')
    .replace(/#.*$/u, '')
  const [page = '', query = ''] = bare.split(/\?(.*)/su)
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part))
  return { path: page.replace(/\/+$/u, ''), query: kept.length > 0 ? `?${kept.toSorted().join('&')}` : '' }
}

/** A web address in its normal form: `example.org/Advert/7`, its host in small letters. */
export function normalWeb(text: string): string {
  const { path, query } = pageOf(text.trim())
  const page = path.replace(/^[^/]*/u, (host) => host.toLowerCase()) + query
  // What was taken away may have hidden more of the same: 'www.www.'.
  return page === text ? page : normalWeb(page)
}

/** An e-mail address in small letters. */
export const normalMail = (text: string): string =>
  text
    .trim()
    .replace(/[\s.,;:!?)\]}*]+$/u, '')
    .toLowerCase()
