/** One entry of the main navigation: where it leads, the key of its words, and whether the page lies under it. */
export type NavigationItem = { readonly href: string; readonly words: string; readonly current: boolean }

const PLACES = [
  { href: '/work', words: 'common:navigation.work' },
  { href: '/reports', words: 'common:navigation.reports' },
  { href: '/operations', words: 'common:navigation.operations' },
  { href: '/closures', words: 'common:navigation.closures' },
  { href: '/drafts', words: 'common:navigation.drafts' },
  { href: '/law', words: 'common:navigation.law' },
  { href: '/partners', words: 'common:navigation.partners' },
  { href: '/admin', words: 'common:navigation.admin', role: 'administrator' },
  { href: '/admin/ledger', words: 'common:navigation.ledger', role: 'keeper' },
] as const

/** The main navigation for somebody with these roles on the page at `path`. */
export function navigationFor(path: string, roles: readonly string[]): readonly NavigationItem[] {
  return PLACES.filter((place) => !('role' in place) || roles.includes(place.role)).map(({ href, words }) => ({
    href,
    words,
    current: path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`),
  }))
}
