import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readText } from '#areas/intelligence/read-text/reader.ts'
import { draftFrom } from '#areas/intelligence/read-text/use-case.ts'
import type { DemonstrationOperation } from './read-and-accept.ts'
import { must, type World } from './world.ts'

/** A call that was written down this morning: read, meant for an operation, and nothing in it decided on yet. */
export async function readCallNote(world: World, { id }: DemonstrationOperation, at: string): Promise<void> {
  const received = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainDate()
  const written = readFileSync(path.join(import.meta.dirname, 'texts', 'call-note.txt'), 'utf8')
  const text = written.replace('{received}', received.toString().split('-').toReversed().join('/')).trim()
  const read = must(await readText(text))
  await world.does('analyst', at, 'text-read', (work, draftId) =>
    draftFrom(work, draftId, { title: 'Call about a car wash', text, read, operationId: id }),
  )
}
