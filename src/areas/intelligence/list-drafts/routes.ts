import { mayEver } from '#domain/access/actions.ts'
import { show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import type { Draft } from '../draft-store.ts'
import { findOpenBatches } from '../queue-files/store.ts'
import { listDrafts } from './store.ts'

const STATES = ['open', 'accepted', 'set-aside'] as const satisfies readonly Draft['state'][]

export const listDraftsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts',
    action: 'draft.read-text',
    event: 'drafts-listed',
    answer: async (visit) => {
      const state = STATES.find((known) => known === visit.query['state']) ?? 'open'
      const { drafts, next } = await listDrafts(visit, state, visit.query['after'])
      return show('areas/intelligence/list-drafts/page.njk', {
        drafts,
        queues: (await findOpenBatches(visit)).map((batch) => ({ ...batch, href: `/drafts/queue/${batch.id}` })),
        states: STATES.map((known) => ({
          href: known === 'open' ? '/drafts' : `/drafts?state=${known}`,
          text: visit.words.t(`drafts:state.${known}`),
          current: known === state,
        })),
        mayCount: mayEver('reading.count', visit.actor.roles),
        nothing: `drafts:list.none.${state}`,
        older: next === undefined ? undefined : `/drafts?state=${state}&after=${next}`,
      })
    },
  },
]
