import { directionOf } from './i18n.ts'

/** A language as a page names it to staff, who may not read it. */
export interface NamedLanguage {
  /** 'ro' */
  readonly code: string
  /** What it calls itself: 'română'. */
  readonly ownName: string
  /** 'Romanian' */
  readonly englishName: string
  readonly direction: 'ltr' | 'rtl'
}

const ENGLISH_NAMES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** Any language by its code, whether Daybreak speaks it or not. A code that names none is named by itself. */
export function nameLanguage(code: string): NamedLanguage {
  try {
    const ownName = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
    const englishName = ENGLISH_NAMES.of(code) ?? code
    return { code, ownName: capitalised(ownName, code), englishName, direction: directionOf(code) }
  } catch {
    return { code: 'und', ownName: code, englishName: code, direction: 'ltr' }
  }
}

const capitalised = (name: string, locale: string): string => name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)

/** 'Română (Romanian)': the reporter's word for it and the officer's; once where they are the same. */
export function sayLanguage(code: string): string {
  const { ownName, englishName } = nameLanguage(code)
  return ownName === englishName ? ownName : `${ownName} (${englishName})`
}
