import { type Level, reaches } from '#domain/access/strands.ts'
import type { Visit } from '../http/route.ts'
import { findEntries } from './store.ts'
import { entryViews, type LogLine } from './view.ts'

/** The log of a strand as its page gives it to the macro `entries`. */
export interface StrandLog {
  readonly entries: readonly LogLine[]
  /** Where the older lines are; absent on the last page. */
  readonly older?: string
}

/** The page of a strand's log that the address asks for with `?before=`, newest first. */
export async function findStrandLog(
  visit: Visit,
  { id, level }: { readonly id: string; readonly level: Level },
): Promise<StrandLog> {
  const { entries, next } = await findEntries(visit, id, { before: visit.query['before'] })
  return {
    entries: entryViews(entries, visit.words, reaches(level, 'contribute')),
    ...(next === undefined ? {} : { older: `?before=${encodeURIComponent(next)}` }),
  }
}
