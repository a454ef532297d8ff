import type { Certainty, OpenQuestion, ReasonCode, ReasonValues, Span } from '#domain/reading/facts.ts'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import { isId } from '#platform/db/ids.ts'
import type { Origin } from '#platform/extract/extracted.ts'
import type { Work } from '#platform/http/work.ts'
import { answersOf, parse } from './fact-form.ts'
import { openFacts, type SealedWords } from './sealed-draft.ts'

/**
 * `changed` counts as accepted, with another value than the reader's. `differs`: what stands in the operation stays, and
 * this is kept with it.
 */
export type Decision = 'proposed' | 'accepted' | 'changed' | 'refused' | 'differs'

/** A fact of a draft as it stands now, of whichever kind. */
export type DraftFact = {
  [Kind in FactKind]: {
    readonly id: string
    readonly key: string
    readonly kind: Kind
    readonly value: FactValues[Kind]
    /** What the reader had; null for a fact that a person gave. */
    readonly proposed: FactValues[Kind] | null
    /** Where it stands in the text, in order; empty for a fact that a person gave and the text does not say. */
    readonly spans: readonly Span[]
    readonly certainty: Certainty | 'given'
    readonly reason: ReasonCode | null
    /** What the reason speaks of; null where it speaks of nothing. */
    readonly reasonValues: ReasonValues | null
    readonly decision: Decision
    /** Who decided last; null while nobody has. */
    readonly decidedBy: string | null
    /** The instant of that; what was decided together has the same. */
    readonly decidedAt: string | null
    /** The facts and records that stood beside it when it was decided which of them are so. */
    readonly weighed: readonly string[]
  }
}[FactKind]

/** A text that was read, with everything proposed from it. */
export interface Draft {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'accepted' | 'set-aside'
  readonly ownerId: string
  readonly owner: string
  /** The operation it belongs to, or for an open draft the one it is meant for; null when none was chosen. */
  readonly operationId: string | null
  /** The name that was typed for a new operation before everything was chosen; null for none. */
  readonly newName: string | null
  /** The first of the texts that it is read beside; null for that one and for a text alone. */
  readonly besideId: string | null
  /** The strand that holds it as a source; null until it is accepted. */
  readonly strandId: string | null
  readonly madeAt: string
  /** The report that it was read from; null for any other text. */
  readonly reportId: string | null
  /** Whether this person may read that report. */
  readonly mayReadReport: boolean
  /** The file that it came in; null for what was pasted and for the words of a report. */
  readonly origin: Origin | null
  /** The language that it was translated from, and who did; null where the words are as they came. */
  readonly translatedFrom: string | null
  readonly translatedBy: string | null
  readonly questions: readonly OpenQuestion[]
  readonly facts: readonly DraftFact[]
}

const DRAFT = `
  select draft.id, draft.title, words.body, draft.state, draft.owner_id as "ownerId", account.name as owner,
    draft.operation_id as "operationId", draft.new_name as "newName", draft.beside_id as "besideId", draft.strand_id as "strandId", draft.made_at as "madeAt", words.questions, words.sealed,
    draft.report_id as "reportId", exists (select from report where report.id = draft.report_id) as "mayReadReport",
    origin_of_draft(draft.id) as origin,
    draft.translated_from as "translatedFrom", translator.name as "translatedBy",
    (select coalesce(json_agg(json_build_object('id', fact.id, 'key', fact.key, 'kind', fact.kind, 'value', fact.value,
        'proposed', fact.proposed, 'sealed', encode(fact.sealed, 'base64'), 'spans', fact.spans, 'certainty', fact.certainty, 'reason', fact.reason,
        'reasonValues', fact.reason_values, 'decision', fact.decision, 'decidedBy', decider.name, 'decidedAt', fact.decided_at, 'weighed', fact.weighed) order by fact.position), '[]')
      from draft_fact fact left join account decider on decider.id = fact.decided_by
      where fact.draft_id = draft.id) as facts
  from draft join account on account.id = draft.owner_id left join account translator on translator.id = draft.translated_by
  cross join text_of_draft(draft.id) words
  where draft.id = $1`

type Row = Omit<Draft, 'facts'> & {
  readonly sealed: Buffer | null
  readonly facts: readonly (DraftFact & { readonly sealed: string | null })[]
}

/**
 * A draft with its whole text; `undefined` alike where there is none, where this person may not read every strand that
 * its facts belong to, and where it was erased with its report. Its owner reads it: they brought the text, and knew it
 * before we did. What they read out of a report is theirs once it is accepted, and before while they add to that report.
 */
export async function findDraft(work: Work, id: string): Promise<Draft | undefined> {
  if (!isId(id)) return undefined
  const [row] = await work.run<Row & Record<string, unknown>>(DRAFT, [id])
  if (row === undefined) return undefined
  const { sealed, facts, ...draft } = row
  const open = draft.reportId === null ? undefined : await work.house.keyring.opener(work, draft.reportId)
  if (sealed !== null && open === undefined) return undefined
  const words = sealed === null || open === undefined ? {} : (JSON.parse(open(sealed)) as SealedWords)
  return { ...draft, ...words, facts: openFacts(facts, open) }
}

const LOCK = 'select id from draft where id = $1 and owner_id = $2 for update'

/**
 * One's own draft, kept still for the rest of the transaction so that nobody decides on it while it is being accepted;
 * `undefined` for every other draft, readable or not: only its owner decides.
 */
export async function lockOwnDraft(work: Work, id: string): Promise<Draft | undefined> {
  if (!isId(id)) return undefined
  const own = await work.run(LOCK, [id, work.actor.accountId])
  return own.length === 0 ? undefined : findDraft(work, id)
}

/** Whether a fact can be accepted as it stands: a day without its year, for one, dates nothing. */
export const isWhole = ({ kind, value }: DraftFact): boolean => parse(kind, answersOf(kind, value)).ok

/** Whether a fact waits to be accepted with all that are sure. */
export const isSure = (fact: DraftFact): boolean =>
  fact.decision === 'proposed' && fact.certainty === 'sure' && isWhole(fact)

/** The facts that were decided together, some of them accepted, where that was the last that was decided. */
export function decidedTogether(facts: readonly DraftFact[]): readonly DraftFact[] {
  const instants = facts.flatMap(({ decidedAt }) => decidedAt ?? [])
  const latest = instants.toSorted().at(-1)
  const together = facts.filter(({ decidedAt }) => decidedAt !== null && decidedAt === latest)
  return together.length > 1 && together.some(({ decision }) => decision === 'accepted') ? together : []
}

/** Whether a fact becomes a record when its draft is accepted. */
export const isTaken = ({ decision }: Pick<DraftFact, 'decision'>): boolean =>
  decision === 'accepted' || decision === 'changed'

/** Whether a fact leaves something in the operation: a record, or words kept with one that stands. */
export const isKept = (fact: Pick<DraftFact, 'decision'>): boolean => isTaken(fact) || fact.decision === 'differs'
