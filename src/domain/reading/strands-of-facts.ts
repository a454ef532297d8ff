import { OPERATION_STRANDS, type OperationStrand } from '../access/strands.ts'
import type { FactKind } from './happened.ts'

/**
 * Where the record of an accepted fact is held: as narrow as its subject, so that nobody learns of people through the
 * premises. What was done and where is command; what it was about is intelligence; what the public may hear, or whom
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
  closure: 'closures',
  contact: 'communications',
  statement: 'communications',
}

/** The strands that somebody must be able to add to who accepts facts of these kinds; the text itself is held in command. */
export function strandsOfFacts(kinds: readonly FactKind[]): readonly OperationStrand[] {
  const needed = new Set<OperationStrand>(['command', ...kinds.map((kind) => STRAND_OF_FACT[kind])])
  return OPERATION_STRANDS.filter((strand) => needed.has(strand))
}
