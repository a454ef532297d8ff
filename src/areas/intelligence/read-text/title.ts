const LONGEST_NAME = 70
// Where and when a page appeared, or who wrote a mail, is no name for it.
const NOT_A_NAME = /^(?:date|published|updated|posted|from|to|sent|subject):?\s.{0,500}$/iu
const LEADING_DATE = /^(?:date|published|updated|posted):?\s+\d[\d/.-]+\s+(?=\S)/iu

/** The first line that says something, shortened to its first words: to know the text again by in a list. */
export function firstWords(text: string): string {
  const lines = text.split('\n', 200).flatMap((line) => line.trim() || [])
  const line = lines.find((one) => /\p{L}/u.test(one) && !NOT_A_NAME.test(one)) ?? text.slice(0, 2 * LONGEST_NAME)
  return shortened(line.replace(LEADING_DATE, ''))
}

/** The first words of a line, as many as a list shows. */
export function shortened(line: string): string {
  if (line.length <= LONGEST_NAME) return line
  const end = line.lastIndexOf(' ', LONGEST_NAME)
  return `${line.slice(0, end > LONGEST_NAME / 2 ? end : LONGEST_NAME).toWellFormed()}…`
}
