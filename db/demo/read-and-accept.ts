import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openNew } from '#areas/intelligence/accept-draft/destination.ts'
import { acceptDrafts } from '#areas/intelligence/accept-draft/use-case.ts'
import { decide } from '#areas/intelligence/decide-fact/use-case.ts'
import { type Draft, findDraft, isWhole } from '#areas/intelligence/draft-store.ts'
import { gather } from '#areas/intelligence/gathering/gathering.ts'
import { readText } from '#areas/intelligence/read-text/reader.ts'
import { draftFrom } from '#areas/intelligence/read-text/use-case.ts'
import type { OperationStrand } from '#domain/access/strands.ts'
import type { Work } from '#platform/http/work.ts'
import type { PersonKey } from './people.ts'
import { must, type World } from './world.ts'

/** An operation of the demonstration. */
export interface DemonstrationOperation {
  readonly id: string
  readonly strands: Readonly<Record<OperationStrand, string>>
}

/** Somebody reads a text of the demonstration, accepts every fact in it, and makes the operation that it tells of. */
export async function readAndAccept(
  world: World,
  who: PersonKey,
  at: string,
  { file, title, name }: { readonly file: string; readonly title: string; readonly name: string },
): Promise<DemonstrationOperation> {
  const draftId = await readOnly(world, who, at, { file, title, operationId: null })
  await world.does(who, at, 'fact-decided', async (work) => {
    const draft = await get(work, draftId)
    const decided = draft.facts.filter(isWhole).map((fact) => ({ fact, decision: 'accepted' as const }))
    return decide(work, draft, decided)
  })
  let operation: DemonstrationOperation | undefined
  await world.does(who, at, 'draft-accepted', async (work, id) => {
    const draft = await get(work, draftId)
    const into = must(await openNew(work, id, name, draft.facts))
    operation = into
    const [about = {}] = await acceptDrafts(work, await gather(work, [draft], null), into, '')
    return about
  })
  if (operation === undefined) throw new Error('no operation was made')
  return operation
}

/** Somebody reads a text of the demonstration and has decided nothing of it yet; `operationId` is what it is meant for. */
export async function readOnly(
  world: World,
  who: PersonKey,
  at: string,
  { file, title, operationId }: { readonly file: string; readonly title: string; readonly operationId: string | null },
): Promise<string> {
  const text = readFileSync(path.join(import.meta.dirname, 'texts', file), 'utf8')
  const read = must(await readText(text))
  return world.does(who, at, 'text-read', (work, id) => draftFrom(work, id, { title, text, read, operationId }))
}

async function get(work: Work, draftId: string): Promise<Draft> {
  const draft = await findDraft(work, draftId)
  if (draft === undefined) throw new Error('the draft is gone')
  return draft
}
