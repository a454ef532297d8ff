import { isNameOfBody } from '#domain/reading/agencies.ts'

const LONGEST_NAME = 70
// Where and when a page appeared, who wrote a mail, or what only a mail program writes, is no name for it.
const NOT_A_NAME =
  /^(?:(?:date|published|updated|posted|from|to|sent|subject):?\s|(?:mime-version|message-id|received|return-path|reply-to|b?cc|content-[a-z-]{1,40}|x-[\w-]{1,40}):|boundary=|--[\w=-]{1,70}$).{0,500}$/iu
// What turns letters around would turn the list around in which the name stands.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu
const LEADING_DATE = /^(?:date|published|updated|posted):?\s+\d[\d/.-]+\s+(?=\S)/iu

/** The first line that says something, shortened to its first words: to know the text again by in a list. */
export function firstWords(text: string): string {
  const lines = text.split('\n', 200).flatMap((line) => line.trim() || [])
  const saying = lines.filter((one) => /\p{L}/u.test(one) && !NOT_A_NAME.test(one))
  // The name of a body alone would read as that body, wherever the text is named as a source.
  const line = saying.find((one) => !isNameOfBody(one)) ?? saying[0] ?? text.slice(0, 2 * LONGEST_NAME)
  return shortened(line.replace(LEADING_DATE, ''))
}

/** The first words of a line, as many as a list shows. */
export function shortened(words: string): string {
  const line = words.replaceAll(TURNS, '').trim()
  if (line.length <= LONGEST_NAME) return line
  const end = line.lastIndexOf(' ', LONGEST_NAME)
  return `${line.slice(0, end > LONGEST_NAME / 2 ? end : LONGEST_NAME).toWellFormed()}…`
}
