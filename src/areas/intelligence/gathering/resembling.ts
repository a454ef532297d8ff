import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import { type Comparable, type Compared, type InCommon, readied, seemsToBe } from '#domain/reading/seems-to-be.ts'
import type { Work } from '#platform/http/work.ts'
import { type Draft, findDraft } from '../draft-store.ts'

/** What texts seem to tell of: an operation, or another draft of one's own; and what they have in common with it. */
export interface Resembling {
  readonly what: 'operation' | 'draft'
  readonly id: string
  readonly name: string
  readonly reasons: readonly InCommon[]
}

/** Each operation that somebody may add to and whose command they may read, as far as its records say what is compared. */
const OPERATIONS = `
  select operation.id, operation.name, operation.place, operation.acted_on as "actedOn",
    (select coalesce(json_agg(json_build_object('kind', fact.kind, 'value', fact.value)), '[]')
      from draft join draft_fact fact on fact.draft_id = draft.id
      where draft.operation_id = operation.id and draft.state = 'accepted' and draft.report_id is null
        and fact.kind in ('place', 'action-date', 'operation-name') and fact.decision in ('accepted', 'changed')) as told,
    (select json_agg(count) from suspect_group where operation_id = operation.id) as arrests,
    (select json_agg(count) from found_group where operation_id = operation.id) as found,
    (select count(*)::int from premises where operation_id = operation.id) as premises
  from operation join strand on strand.operation_id = operation.id and strand.kind = 'command'
    and strand.id = any ((select app_uuids('app.contribute'))::uuid[])
  order by operation.id desc limit 200`

interface OperationRow extends Record<string, unknown> {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly actedOn: string | null
  readonly told: readonly Comparable[]
  readonly arrests: readonly number[] | null
  readonly found: readonly number[] | null
  readonly premises: number
}

const OTHERS = `
  select draft.id, draft.title, draft.operation_id as "operationId", draft.report_id as "reportId",
    (select coalesce(json_agg(json_build_object('kind', fact.kind, 'value', fact.value)), '[]') from draft_fact fact
      where fact.draft_id = draft.id and fact.decision <> 'refused' and fact.sealed is null
      and fact.kind in ('place', 'action-date', 'operation-name', 'arrests', 'people-found', 'premises', 'warrants')) as told
  from draft where owner_id = $1 and state = 'open' and coalesce(beside_id, id) <> $2
  order by id desc limit 50`

interface OtherRow extends Record<string, unknown> {
  readonly id: string
  readonly title: string
  readonly operationId: string | null
  readonly reportId: string | null
  readonly told: readonly Comparable[]
}

/** Drafts of reports are sealed and are opened one by one: the newest few are enough. */
const MOST_OPENED = 4

/** One's own other open drafts that texts seem to tell of the same as. */
async function findDrafts(work: Work, texts: readonly Compared[], first: Draft): Promise<readonly Resembling[]> {
  const rows = await work.run<OtherRow>(OTHERS, [work.actor.accountId, first.besideId ?? first.id])
  const others = rows.filter((other) => !areOfTwoOperations(first, other))
  const opened = new Map<string, readonly Comparable[]>()
  for (const { id } of others.filter(({ reportId }) => reportId !== null).slice(0, MOST_OPENED)) {
    const draft = await findDraft(work, id)
    if (draft !== undefined) opened.set(id, standingIn(draft))
  }
  return others.flatMap(({ id, title, told }) =>
    alike(texts, opened.get(id) ?? told, { what: 'draft', id, name: title }),
  )
}

/**
 * The operations and one's own other drafts that texts seem to tell of. Row-level security leaves out every operation and
 * every figure that this person may not read: what they may not read, nothing is said of.
 */
export async function findResembling(work: Work, drafts: readonly Draft[]): Promise<readonly Resembling[]> {
  const [first] = drafts
  if (first === undefined) return []
  const rows = first.operationId === null ? await work.run<OperationRow>(OPERATIONS) : []
  const texts = drafts.map((draft) => readied(standingIn(draft)))
  const operations = rows.flatMap((row) =>
    alike(texts, knownOf(row), { what: 'operation', id: row.id, name: row.name }),
  )
  const found = await findDrafts(work, texts, first)
  return [...operations, ...found].toSorted((one, other) => other.reasons.length - one.reasons.length).slice(0, 3)
}

type Meant = Pick<Draft, 'operationId'>
const areOfTwoOperations = (one: Meant, other: Meant): boolean =>
  one.operationId !== null && other.operationId !== null && one.operationId !== other.operationId

/** The most that one of the texts has in common with it; nothing where one of them denies it. */
function alike(
  texts: readonly Compared[],
  facts: readonly Comparable[],
  named: Omit<Resembling, 'reasons'>,
): readonly Resembling[] {
  const known = readied(facts)
  const resemblances = texts.flatMap((text) => seemsToBe(text, known) ?? [])
  const [most] = resemblances.toSorted((one, other) => other.reasons.length - one.reasons.length)
  return most === undefined ? [] : [{ ...named, reasons: most.reasons }]
}

const standingIn = ({ facts }: Draft): readonly Comparable[] => facts.filter(({ decision }) => decision !== 'refused')

function knownOf({ name, place, actedOn, told, arrests, found, premises }: OperationRow): readonly Comparable[] {
  return [
    fact('operation-name', name),
    ...place.split(/,\s*/u).flatMap((one) => (one === '' ? [] : [fact('place', one)])),
    ...(actedOn === null ? [] : [fact('action-date', actedOn)]),
    ...told,
    ...(arrests ?? []).map((count) => fact('arrests', { count, sex: null, age: null, offences: [], status: null })),
    ...(found ?? []).map((count) =>
      fact('people-found', { count, sex: null, nationalities: [], age_group: null, support: [] }),
    ),
    ...(premises === 0 ? [] : [fact('premises', { count: premises, kind: 'premises', place: null })]),
  ]
}

const fact = <Kind extends FactKind>(kind: Kind, value: FactValues[Kind]): Comparable =>
  ({ kind, value }) as unknown as Comparable
