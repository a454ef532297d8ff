import { OPERATION_STRANDS, type OperationStrand } from '../access/strands.ts'
import type { FactKind } from './happened.ts'

/**
 * Where the record of an accepted fact is held: as narrow as its subject, so that nobody learns of people through the
 * premises; the column `strand_kind` of the database says the same. What was done and where is command; what it was about is intelligence; what the public may hear, or whom
 * they may call, is communications.
 */
const STRAND_OF_FACT: Readonly<Record<FactKind, OperationStrand>> = {
  'published-date': 'command',
  'operation-name': 'command',
  'lead-agency': 'command',
  agency: 'command',
  'action-date': 'command',
  place: 'command',
  premises: 'command',
  warrants: 'command',
  note: 'command',
  arrests: 'suspects',
  'people-found': 'people-safeguarded',
  exploitation: 'intelligence',
  sector: 'intelligence',
  indicator: 'intelligence',
  seized: 'intelligence',
  told: 'intelligence',
  'said-date': 'intelligence',
  phone: 'intelligence',
  vehicle: 'intelligence',
  address: 'intelligence',
  'web-address': 'intelligence',
  'email-address': 'intelligence',
  'person-named': 'intelligence',
  time: 'intelligence',
  closure: 'closures',
  contact: 'communications',
  statement: 'communications',
}

/**
 * The strands that hold facts of these kinds, and command, which holds the text itself: who accepts the facts must be able
 * to add to them all, and the whole text is read by those who may read them all.
 */
export function strandsOfFacts(kinds: readonly FactKind[]): readonly OperationStrand[] {
  const needed = new Set<OperationStrand>(['command', ...kinds.map((kind) => STRAND_OF_FACT[kind])])
  return OPERATION_STRANDS.filter((strand) => needed.has(strand))
}

/** Strands whose facts are about people, and kinds of fact that say who somebody is. */
const OF_PEOPLE: readonly OperationStrand[] = ['suspects', 'people-safeguarded']
const SAYING_WHO: readonly FactKind[] = ['person-named', 'phone', 'email-address', 'vehicle', 'address', 'web-address']

/**
 * Whether words that also tell a fact of kind `told` may be quoted as the source of a fact of kind `quoted`: words about
 * people stand only where those people are held, or the source of a place would tell who was arrested there.
 */
export const mayTell = (quoted: FactKind, told: FactKind): boolean =>
  STRAND_OF_FACT[told] === STRAND_OF_FACT[quoted] ||
  !(OF_PEOPLE.includes(STRAND_OF_FACT[told]) || SAYING_WHO.includes(told))
