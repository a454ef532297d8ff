import { type Answers, answered, ticked } from '#domain/report/questions.ts'

/** What a list tells of a report: the begin of what was said, where, and which kinds were named (option ids). */
export interface Gist {
  readonly words: string
  readonly place: string
  readonly kinds: readonly string[]
}

/** The gist of an account, on one line; `most` is how many characters of the words. */
export function gistOf(answers: Answers, most: number): Gist {
  return {
    words: shortened(answered(answers, 'what', 'words'), most),
    place: shortened([answered(answers, 'where', 'place'), answered(answers, 'where', 'postcode')].join(' '), 60),
    kinds: ticked(answers, 'kinds', 'kinds').filter((kind) => kind !== 'not-sure'),
  }
}

/** Cut between what people see as characters, so that no letter loses its accent. */
function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  const signs = [...new Intl.Segmenter().segment(line)]
  if (signs.length <= most) return line
  const cut = signs.slice(0, most).map(({ segment }) => segment)
  return `${cut.join('').replace(/\s\S{0,15}$/u, '')}…`
}
