import type { Counted } from './store.ts'

/** What came of the facts of one kind, or of one certainty. */
export interface Tally {
  readonly name: string
  /** Proposed by the reader. */
  readonly read: number
  readonly accepted: number
  readonly changed: number
  readonly refused: number
  /** Nobody has decided yet, or the text was set aside before. */
  readonly undecided: number
  /** Given by a person from words of the text: the reader missed it. */
  readonly missed: number
  /** How much of what was decided on was right as it was read, from 0 to 1; null where nothing was decided. */
  readonly right: number | null
}

/** The counts by kind or by certainty, the most read first. */
export function tallyBy(by: 'kind' | 'certainty', counted: readonly Counted[]): readonly Tally[] {
  const names = [...new Set(counted.map((one) => one[by]))]
  const tallies = names.map((name) =>
    tallyOf(
      name,
      counted.filter((one) => one[by] === name),
    ),
  )
  return tallies
    .filter(({ read, missed }) => read + missed > 0)
    .toSorted((one, other) => other.read - one.read || (one.name < other.name ? -1 : 1))
}

/** All of them in one line. */
export const tallyOf = (name: string, counted: readonly Counted[]): Tally => {
  const proposed = counted.filter(({ certainty }) => certainty !== 'given')
  const came = (decision: Counted['decision']): number => sumOf(proposed.filter((one) => one.decision === decision))
  const [read, undecided] = [sumOf(proposed), came('proposed')]
  // What differs from what stands was read rightly too.
  const accepted = came('accepted') + came('differs')
  return {
    name,
    read,
    accepted,
    changed: came('changed'),
    refused: came('refused'),
    undecided,
    missed: sumOf(counted.filter(isMissed)),
    right: read === undecided ? null : accepted / (read - undecided),
  }
}

/** What was given and then taken back was not missed. */
const isMissed = ({ certainty, isInText, decision }: Counted): boolean =>
  certainty === 'given' && isInText && decision !== 'refused' && decision !== 'proposed'

const sumOf = (counted: readonly Counted[]): number => counted.reduce((sum, { count }) => sum + count, 0)
