import { fullest } from '#domain/reading/gather.ts'
import type { AcceptedFact, FactSource } from '#domain/reading/happened.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { keepSources } from '#platform/sources/sources.ts'
import type { StandingFact } from '#platform/sources/standing-facts.ts'
import { type Draft, isTaken } from '../draft-store.ts'
import {
  differingIn,
  type GatheredCluster,
  type GatheredSaying,
  type Gathering,
  standingIn,
  takenIn,
} from '../gathering/gathering.ts'
import type { Destination } from './destination.ts'
import { renameMails } from './mail-titles.ts'
import { quotedWords } from './quoted-words.ts'

/** A fact of one of the texts. */
type Told = ReturnType<typeof takenIn>[number]
/** The words of a fact of a text. */
type WordsOf = (fact: Told) => FactSource

/**
 * Puts the accepted facts of drafts side by side into an operation: every area makes its records of them in this
 * transaction, one for what several texts say alike; what stands already gains them as further sources, also of what they
 * say otherwise. The texts are from now on sources that the command strand holds.
 *
 * @param givenBy the words that stand as the source of what no text said
 */
export async function acceptDrafts(
  work: Work,
  { drafts, clusters }: Gathering,
  into: Destination,
  givenBy: string,
): Promise<readonly About[]> {
  await renameMails(work, drafts)
  await work.queries
    .updateTable('draft')
    .set({ state: 'accepted', new_name: null, operation_id: into.id, strand_id: into.strands.command })
    .where(
      'id',
      'in',
      drafts.map(({ id }) => id),
    )
    .where('state', '=', 'open')
    .execute()
  const wordsOf = wordsIn(work, drafts, givenBy)
  for (const cluster of clusters) await addSources(work, cluster, wordsOf)
  await work.house.events.publish(work, {
    type: 'facts-accepted',
    operationId: into.id,
    strands: into.strands,
    facts: clusters.flatMap(({ sayings }) => sayings.flatMap((saying) => acceptedFact(saying, wordsOf) ?? [])),
  })
  for (const { reportId } of drafts)
    if (reportId !== null)
      await work.house.events.publish(work, { type: 'report-used', reportId, operationId: into.id })
  return drafts.map((draft) => aboutDraft(draft, into))
}

function aboutDraft(draft: Draft, into: Destination): About {
  const changes = {
    state: ['open', 'accepted'],
    operation: [draft.operationId, into.id],
    facts: [null, draft.facts.filter(isTaken).length],
  } as const
  return { recordKind: 'draft', recordId: draft.id, strandId: into.strands.command, changes }
}

/** The words that a fact came from; what a person gave has none, and others may tell more than its record may. */
function wordsIn(work: Work, drafts: readonly Draft[], givenBy: string): WordsOf {
  // Records are kept in English, like the words of those that stand for no others.
  const withheld = work.house.i18n.for('en').t('drafts:fact.wordsWithheld')
  return (fact) => {
    const draft = drafts.find(({ id }) => id === fact.textId)
    const words = draft === undefined || fact.spans.length === 0 ? givenBy : quotedWords(draft, fact) || withheld
    return { factId: fact.id, quote: words }
  }
}

/** What becomes a record: what is taken and does not stand in the operation yet. */
function acceptedFact(saying: GatheredSaying, wordsOf: WordsOf): AcceptedFact | undefined {
  const taken = takenIn(saying)
  if (taken.length === 0 || standingIn(saying).length > 0) return undefined
  const sources = taken.map(wordsOf)
  const quote = [...new Set(sources.map((source) => source.quote))].join(' … ')
  return { kind: saying.kind, value: fullest(saying.kind, taken), quote, sources } as AcceptedFact
}

/** Keeps the words of the texts with what stands: those that say the same, and those that were kept as differing. */
async function addSources(work: Work, { sayings }: GatheredCluster, wordsOf: WordsOf): Promise<void> {
  const standing = sayings.flatMap(standingIn)
  for (const saying of sayings) {
    await addTo(work, standingIn(saying), takenIn(saying).map(wordsOf), true)
    await addTo(work, standing, differingIn(saying).map(wordsOf), false)
  }
}

async function addTo(
  work: Work,
  standing: readonly StandingFact[],
  sources: readonly FactSource[],
  agrees: boolean,
): Promise<void> {
  if (sources.length === 0) return
  const records = [...new Map(standing.flatMap((fact) => fact.records).map((one) => [one.recordId, one])).values()]
  await keepSources(work, records, sources, agrees)
  for (const record of records) {
    const changes = { [agrees ? 'source' : 'differingSource']: [null, sources.map(({ quote }) => quote)] } as const
    await work.note({ event: 'source-added', ...record, changes })
  }
}
