import { find } from './find.ts'
import { type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'

const NAMED =
  /\b(?<name>(?:Operation|Project|Op) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})(?=(?<after>[^.;]{0,60}))/dgu
const CALLED =
  /\b(?:operation|crackdown|initiative|investigation|campaign|project|raids?|inquiry|probe|action|activity),? (?:[^.;]{0,40}(?:,| and) )?(?:was |is |were )?(?:code-?named|named|called|known as|dubbed)[ ,]+["']?(?:Operation )?(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/dgu
const TEAM = /^,? (?:which is )?(?:a|the|its|our|their) (?:[\p{L}'-]+ ){0,4}(?:team|unit|squad|partnership|programme)/u
const EARLIER = /\b(?:previous|earlier|similar|last year|national|nationwide|in 20\d\d|success of)\b/i

/** The name of the action, with the word Operation where the text gives it; a standing team of that name is not it. */
export function readOperationName(sentences: readonly Sentence[]): Noted<string> | null {
  for (const sentence of sentences) {
    const before = (at: number) => sentence.text.slice(Math.max(0, at - 50), at)
    const called = find(sentence, CALLED)[0]
    const named = find(sentence, NAMED).find(
      (match) => !TEAM.test(match.group('after') ?? '') && !EARLIER.test(before(match.at)),
    )
    const match = named ?? called
    const [name, span] = [match?.group('name'), match?.groupSpan('name')]
    if (name !== null && name !== undefined && span !== null && span !== undefined)
      return note(name, [span], named === undefined ? 'likely' : 'sure')
  }
  return null
}
