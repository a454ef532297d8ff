import type { OperationStrand } from '#domain/access/strands.ts'
import { dialled } from '#domain/identifiers/phone.ts'
import type { EntryKind } from '#domain/log/entry.ts'
import type { PersonNamed, TimeNamed } from '#domain/reading/facts.ts'
import type { AcceptedFact, FactKind, FactsAccepted } from '#domain/reading/happened.ts'
import { saidAddress, saidVehicle } from '#domain/reading/mentions/said.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import type { Translate } from '#platform/i18n/words.ts'
import { keepSource } from '#platform/sources/sources.ts'
import { recordEntry } from '../record-entry/use-case.ts'

/** A line of the log that a fact becomes, and the strand that holds it. */
interface Line {
  readonly strand: OperationStrand
  readonly kind: EntryKind
  readonly words: string
  readonly saidBy?: string
  readonly happenedOn?: string
}

/** Records in the logs of the strands what no other record stands for: what was done, found and said. */
export async function recordEntries(work: Work, event: FactsAccepted): Promise<void> {
  const { t } = work.house.i18n.for('en')
  for (const fact of event.facts) {
    const line = lineOf(fact, t)
    if (line !== undefined) await recordLine(work, event, fact, line)
  }
}

async function recordLine(
  work: Work,
  { operationId, strands }: FactsAccepted,
  fact: AcceptedFact,
  line: Line,
): Promise<void> {
  const holder = { operationId, strandId: strands[line.strand] }
  const { kind, words, saidBy = '', happenedOn } = line
  const happened = happenedOn === undefined ? undefined : Temporal.PlainDate.from(happenedOn)
  const id = newId()
  const about = await recordEntry(work, id, holder, { kind, happened, words, saidBy, premisesId: null })
  await keepSource(work, { recordKind: 'entry', recordId: id, strandId: holder.strandId }, fact)
  await work.note({ event: 'entry-recorded', ...about })
}

type LineOf<Kind extends FactKind> = (fact: Extract<AcceptedFact, { kind: Kind }>, t: Translate) => Line

const finding =
  (kind: 'exploitation' | 'sector' | 'indicator' | 'seized' | 'told' | 'web-address' | 'email-address') =>
  ({ value }: { readonly value: string }, t: Translate): Line => ({
    strand: 'intelligence',
    kind: 'finding',
    words: t(`drafts:record.${kind}`, { value }),
  })

const intelligence = (words: string): Line => ({ strand: 'intelligence', kind: 'finding', words })

const inWords = (day: string): string => Temporal.PlainDate.from(day).toLocaleString('en-GB', { dateStyle: 'long' })

function personWords({ name, known_as, said_to_be, age, born_on }: PersonNamed, t: Translate): string {
  return [
    name,
    known_as === null ? '' : t('drafts:record.knownAs', { name: known_as }),
    said_to_be === null ? '' : t(`drafts:choice.person-named.said_to_be.${said_to_be}`).toLowerCase(),
    age === null ? '' : t('drafts:record.aged', { age }),
    born_on === null ? '' : t('drafts:record.bornOn', { day: inWords(born_on) }),
  ]
    .filter(Boolean)
    .join(', ')
}

function timeWords({ from, to, happens }: TimeNamed, t: Translate): string {
  const when = to === null ? from : t('drafts:say.fromTo', { from, to })
  return happens === null ? when : `${when}: ${happens}`
}

/** The strands are those of `strandsOfFacts`; a kind that is not here has records of its own. */
const LINES: { readonly [Kind in FactKind]?: LineOf<Kind> } = {
  'published-date': ({ value }, t) => ({
    strand: 'command',
    kind: 'event',
    words: t('drafts:record.published'),
    happenedOn: value,
  }),
  'action-date': ({ value }, t) => ({
    strand: 'command',
    kind: 'event',
    words: t('drafts:record.dayOfAction'),
    happenedOn: value,
  }),
  warrants: ({ value }, t) => ({
    strand: 'command',
    kind: 'event',
    words: t('drafts:record.warrants', { count: value }),
  }),
  note: ({ value }) => ({ strand: 'command', kind: 'note', words: value }),
  exploitation: finding('exploitation'),
  sector: finding('sector'),
  indicator: finding('indicator'),
  seized: finding('seized'),
  told: finding('told'),
  'said-date': ({ value }, t) => ({
    ...intelligence(t('drafts:record.said-date')),
    happenedOn: value,
  }),
  phone: ({ value: { number, whose } }, t) => {
    const value = dialled(number)
    const words = whose === null ? value : t('drafts:record.whose', { value, whose })
    return intelligence(t('drafts:record.phone', { value: words }))
  },
  vehicle: ({ value }, t) => intelligence(t('drafts:record.vehicle', { value: saidVehicle(value) })),
  address: ({ value }, t) => intelligence(t('drafts:record.address', { value: saidAddress(value) })),
  'web-address': finding('web-address'),
  'email-address': finding('email-address'),
  'person-named': ({ value }, t) => intelligence(t('drafts:record.person-named', { value: personWords(value, t) })),
  time: ({ value }, t) => intelligence(t('drafts:record.time', { value: timeWords(value, t) })),
  contact: ({ value }) => ({
    strand: 'communications',
    kind: 'contact',
    words: value.for === null ? value.value : `${value.for}: ${value.value}`,
  }),
  // Words that were only reported are those of the text.
  statement: ({ value, quote }) => ({
    strand: 'communications',
    kind: 'statement',
    words: value.words ?? quote,
    saidBy: value.role === null ? value.speaker : `${value.speaker}, ${value.role}`,
  }),
}

const lineOf = (fact: AcceptedFact, t: Translate): Line | undefined =>
  (LINES[fact.kind] as ((one: AcceptedFact, words: Translate) => Line) | undefined)?.(fact, t)
