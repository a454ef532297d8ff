import { hash } from 'node:crypto'
import { newId } from '#platform/db/ids.ts'
import type { Origin } from '#platform/extract/extracted.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { Sealer } from '#platform/seal/keyring.ts'
import { keptFact, type SealedWords, sealerOf, wellFormed } from '../sealed-draft.ts'
import type { TextRead } from './reader.ts'

/** A text that came in, what was read in it, and the operation that it is meant for. */
export interface NewText {
  readonly title: string
  readonly text: string
  readonly read: TextRead
  readonly operationId: string | null
  /** The file that it came in. */
  readonly origin?: Origin
  /** The file of a queue that it was read from. */
  readonly readingItemId?: string
  /** The report whose words these are. */
  readonly reportId?: string
  /** The language of the report, where these words are this person's translation. */
  readonly translatedFrom?: string
}

/** Keeps a text with everything proposed from it, as a draft that only its owner sees. */
export async function draftFrom(work: Work, id: string, source: NewText): Promise<About> {
  const { queries, actor, now } = work
  const seal = await sealerOf(work, source.reportId ?? null)
  await queries
    .insertInto('draft')
    .values({
      id,
      owner_id: actor.accountId,
      operation_id: source.operationId,
      title: source.title,
      ...keptWords(seal, { body: source.text, questions: source.read.questions }),
      made_at: now.toString(),
      origin: source.origin === undefined ? null : JSON.stringify(source.origin),
      reading_item_id: source.readingItemId ?? null,
      report_id: source.reportId ?? null,
      translated_from: source.translatedFrom ?? null,
      translated_by: source.translatedFrom === undefined ? null : actor.accountId,
    })
    .execute()
  await keepProposals(work, id, source.read, seal)
  const changes = { title: [null, source.title], facts: [null, source.read.proposals.length] } as const
  return { recordKind: 'draft', recordId: id, changes }
}

function keptWords(seal: Sealer | undefined, words: SealedWords) {
  const { body, questions } = words
  if (seal === undefined) return { body, questions: JSON.stringify(questions), sha256: hash('sha256', body, 'buffer') }
  const sealed = seal(JSON.stringify(words))
  return { body: '', questions: '[]', sealed, sha256: hash('sha256', sealed, 'buffer') }
}

// One statement however many facts a text holds.
const KEEP = `
  insert into draft_fact (id, draft_id, position, key, kind, proposed, value, sealed, spans, certainty, reason, reason_values)
  select (fact->>'id')::uuid, $1, (fact->>'position')::int, fact->>'key', fact->>'kind', fact->'proposed', fact->'value',
    decode(fact->>'sealed', 'base64'), fact->'spans', fact->>'certainty', fact->>'reason', nullif(fact->'reasonValues', 'null')
  from jsonb_array_elements($2::jsonb) fact`

async function keepProposals(
  { run }: Work,
  draftId: string,
  { proposals }: TextRead,
  seal: Sealer | undefined,
): Promise<void> {
  const facts = proposals.map(({ quotes: _widened, value, reason, ...fact }, position) => ({
    ...fact,
    reason: reason?.code,
    ...keptFact(seal, { value, proposed: value, reasonValues: reason?.values ?? null }),
    id: newId(),
    position,
  }))
  await run(KEEP, [draftId, JSON.stringify(facts, wellFormed)])
}
