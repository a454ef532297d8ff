import type { Words } from '#platform/i18n/words.ts'

/** The languages of the public pages, which most callers speak. */
export const USUAL_LANGUAGES = ['en', 'ro', 'hu', 'sq', 'vi', 'pl', 'uk', 'ar'] as const

/** Further languages that interpreters are asked for, by their codes. */
const FURTHER_LANGUAGES =
  'am bg bn cs de el es fa fr gu ha hi hr ig it ka ckb ku lt lv mk ml mn ms my ne nl pa ps pt ru si sk sl so sr sw ta te th ti tl tr ur yo yue zh'.split(
    ' ',
  )

/** A language that has no code in the list. */
export const UNKNOWN_LANGUAGE = 'und'

/** Names to offer while somebody types. */
export const furtherNames = ({ languageName }: Words): readonly string[] =>
  FURTHER_LANGUAGES.map((code) => languageName(code)).toSorted()

/** The code of a language by its name in these words; `undefined` for one that is not in the list. */
export function codeOfLanguage(name: string, { languageName }: Words): string | undefined {
  const typed = name.trim().toLowerCase()
  return [...USUAL_LANGUAGES, ...FURTHER_LANGUAGES].find((code) => languageName(code).toLowerCase() === typed)
}
