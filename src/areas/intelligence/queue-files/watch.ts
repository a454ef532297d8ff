import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import type { Stream } from '#platform/http/answer.ts'

const LOOK_EVERY_MS = 1000
/** Then the browser comes again, and is asked anew who it is. */
const LONGEST_MS = 60_000
const COME_BACK = 'retry: 1000\n\n'

const DONE = `
  select count(*) filter (where state not in ('waiting', 'reading'))::integer as done,
    count(*) filter (where state in ('waiting', 'reading'))::integer as left
  from reading_item where batch_id = $1`

type Progress = { readonly done: number; readonly left: number }

/**
 * Tells a page of a batch, which its person may see, that more of it is done than `since`, how many were when the page was
 * made: the page then asks for itself again.
 */
export function watchBatch({ pool, live, log }: House, batchId: string, since?: string): (stream: Stream) => void {
  return ({ response, lastEventId }) => {
    live.hold(response)
    response.write(COME_BACK)
    let told = lastEventId ?? since ?? ''
    const look = async (): Promise<void> => {
      const [{ done, left } = { done: 0, left: 0 }] = await asSystem(pool, ({ run }) => run<Progress>(DONE, [batchId]))
      if (response.destroyed) return
      if (told !== `${done}` && told !== '') response.write(`event: anew\nid: ${done}\ndata: {}\n\n`)
      else if (told === '') response.write(`id: ${done}\n:\n\n`)
      told = `${done}`
      if (left === 0) clearInterval(timer)
    }
    const timer = setInterval(() => {
      look().catch((fault: unknown) => {
        log.error({ stack: String(fault) }, 'the progress of a queue could not be told')
        response.end()
      })
    }, LOOK_EVERY_MS)
    const last = setTimeout(() => response.end(), LONGEST_MS)
    response.once('close', () => {
      clearInterval(timer)
      clearTimeout(last)
    })
  }
}
