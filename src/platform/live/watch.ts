import type { Answer, Stream } from '../http/answer.ts'
import { notFound } from '../http/answer.ts'
import type { Visit } from '../http/route.ts'
import type { Work } from '../http/work.ts'
import { findRights } from './rights.ts'

/**
 * Answers with a stream of what changes in the reports that this person may read, as long as they may. It begins with
 * what the browser says it has received last, or else with `since` of the address.
 */
export async function watchReports({ house, actor, run, now, query }: Visit): Promise<Answer> {
  const { accountId, sessionId } = actor
  if (sessionId === undefined) return notFound
  const strands = (await findRights(run, [sessionId], now)).get(sessionId)
  if (strands === undefined || strands.size === 0) return notFound
  const [strandId] = strands
  const begin = ({ response, lastEventId }: Stream): void =>
    house.live.join({ accountId, sessionId, strands, response, since: txIn(lastEventId) ?? txIn(query['since']) })
  return { type: 'stream', begin, about: strandId === undefined ? {} : { strandId } }
}

/** Where somebody who looks at a page now begins to watch it: nothing falls between the page and the stream. */
export async function watchFrom({ run }: Pick<Work, 'run'>): Promise<string> {
  const [row] = await run<{ until: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as until')
  return row?.until ?? ''
}

/** A number of a transaction as we gave it; `undefined` for anything else. */
const txIn = (text: string | undefined): bigint | undefined =>
  text !== undefined && /^\d{1,19}$/.test(text) ? BigInt(text) : undefined
