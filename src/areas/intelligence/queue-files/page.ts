import { MOST_FILE_BYTES } from '#platform/extract/extracted.ts'
import type { Words } from '#platform/i18n/words.ts'
import { MEGABYTE, MOST_BATCH_BYTES, MOST_FILES, MOST_OF_ONE } from './limits.ts'
import type { Batch, Item, ItemState } from './store.ts'

const LEFT = new Set<ItemState>(['waiting', 'reading', 'failed'])
const TONES: Readonly<Record<ItemState, string>> = {
  waiting: 'grey',
  reading: 'blue',
  failed: 'yellow',
  read: 'green',
  refused: 'red',
  removed: 'grey',
}

/** Everything `page.njk` needs. */
export function page({ id, madeAt, operationId, operation, items }: Batch, { t }: Words) {
  const count = (state: ItemState): number => items.filter((item) => item.state === state).length
  const left = items.filter(({ state }) => LEFT.has(state)).length
  const moving = count('waiting') + count('reading')
  const url = `/drafts/queue/${id}`
  return {
    madeAt,
    url,
    operation: operation === null ? undefined : { name: operation, href: `/operations/${operationId}` },
    moreHref: operationId === null ? '/drafts/new' : `/drafts/new?operation=${operationId}`,
    all: items.length,
    done: items.length - left,
    left,
    /** Where the page begins to be told of more: nothing falls between it and the stream. */
    live: moving === 0 ? undefined : `${url}/live?since=${items.length - moving}`,
    counted: t('drafts:queue.counted', { read: count('read'), refused: count('refused'), removed: count('removed') }),
    limits: {
      count: MOST_FILES,
      each: MOST_FILE_BYTES / MEGABYTE,
      together: MOST_BATCH_BYTES / MEGABYTE,
      files: MOST_OF_ONE.files,
    },
    items: items.map((item) => itemView(url, item, t)),
  }
}

const itemView = (url: string, item: Item, t: Words['t']) => ({
  id: item.id,
  name: item.name || item.title || t('drafts:queue.pasted'),
  size: sizeOf(item.size),
  state: { text: t(`drafts:queue.states.${item.state}`), tone: TONES[item.state] },
  why: item.why === null ? undefined : t(`drafts:why.${item.why}`),
  refused: item.refused.map(({ name, why }) =>
    t('drafts:queue.within', { file: name.slice(name.indexOf('#') + 1), why: t(`drafts:why.${why}`) }),
  ),
  drafts: item.drafts.map((draft) => ({
    href: `/drafts/${draft.id}`,
    title: draft.title,
    facts: t('drafts:queue.facts', { count: draft.facts }),
  })),
  retry: item.state === 'failed' ? `${url}/files/${item.id}/again` : undefined,
  remove: LEFT.has(item.state) ? `${url}/files/${item.id}/remove` : undefined,
})

const sizeOf = (bytes: number): string =>
  bytes >= MEGABYTE ? `${(bytes / MEGABYTE).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`
