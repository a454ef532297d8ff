import { type Mark, writtenMark } from '#domain/report/mark.ts'
import { marksIn } from '#domain/report/marks.ts'
import type { Work } from '../house.ts'

/** How an address names the same: the house with its postcode, the house in its street, or only one of the two. */
export const SAME_ADDRESS = ['home', 'place', 'postcode', 'name'] as const
export type SameAddress = (typeof SAME_ADDRESS)[number]

/** Premises of an operation that look like a place that somebody names. */
export interface PremisesAlike {
  readonly id: string
  readonly label: string
  readonly address: string
  readonly place: string
  readonly operationId: string
  readonly operation: string
  /** Why, the most telling first; never empty. */
  readonly shared: readonly SameAddress[]
}

interface Row extends Record<string, unknown> {
  readonly id: string
  readonly label: string
  readonly address: string
  readonly place: string
  readonly operationId: string
  readonly operation: string
}

const SHARING = `
  select id, label, address, place, operation_id as "operationId", operation
  from premises_sharing($1::jsonb, $2)`

const MOST_SHOWN = 8

/** What of a name says nothing of which premises it is. */
const ANY_PREMISES = new Set([
  'THE',
  'FLAT',
  'HOUSE',
  'UNIT',
  'SHOP',
  'ROOM',
  'FLOOR',
  'BROTHEL',
  'PREMISES',
  'ADDRESS',
])

/**
 * The premises that this person may read and that have the address, or where one is given the name, of something that is
 * about to be recorded.
 *
 * @param marks of the text that names the place
 * @param name as somebody would call it; '' where only the address counts
 */
export async function findPremisesAlike(
  { run }: Pick<Work, 'run'>,
  marks: readonly Mark[],
  name = '',
): Promise<readonly PremisesAlike[]> {
  const named = wordsOf(name)
  const needles = [...marks.flatMap(needleOf), ...(isTelling(named) ? [named] : [])]
  if (needles.length === 0) return []
  const rows = await run<Row>(SHARING, [JSON.stringify(needles), null])
  const wanted = new Set(marks.map(writtenMark))
  return rows
    .map((row) => ({ ...row, shared: sharedBy(row, wanted, named) }))
    .filter(({ shared }) => shared.length > 0)
    .toSorted(
      (one, other) => SAME_ADDRESS.indexOf(one.shared[0] ?? 'name') - SAME_ADDRESS.indexOf(other.shared[0] ?? 'name'),
    )
    .slice(0, MOST_SHOWN)
}

/** What the database looks for: the words that an address must hold. A street's last word is written in too many ways. */
function needleOf({ kind, value }: Mark): readonly (readonly string[])[] {
  if (kind === 'postcode') return [[value]]
  return kind === 'place'
    ? [value.split(' ').filter((word, at, all) => at === 0 || (at < all.length - 1 && word !== 'ST'))]
    : []
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toUpperCase()
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const isTelling = (words: readonly string[]): boolean =>
  words.some((word) => /\p{L}{3}/u.test(word) && !ANY_PREMISES.has(word))

function sharedBy({ label, address, place }: Row, wanted: ReadonlySet<string>, named: readonly string[]) {
  const whole = [label, address, place].join(', ')
  const own = marksIn(whole).filter((mark) => wanted.has(writtenMark(mark)))
  const words = new Set(wordsOf(label))
  const isNamedSo = isTelling(named) && named.every((word) => words.has(word))
  return SAME_ADDRESS.filter((kind) => (kind === 'name' ? isNamedSo : own.some((mark) => mark.kind === kind)))
}
