import type { Words } from '#platform/i18n/words.ts'
import { rowsOf } from '../account-page.ts'
import type { KeptAccount } from '../account-store.ts'
import type { Use } from './store.ts'

const TONES = { invited: 'busy', active: 'good', closed: 'past' } as const

/** Everything `page.njk` needs. */
export const page = (account: KeptAccount, use: Use, words: Words) => ({
  account: { id: account.id, name: account.name },
  state: account.state,
  tone: TONES[account.state],
  rows: rowsOf(account, words),
  use: [
    {
      key: words.t('admin:see.lastSeen'),
      value: use.lastSeenAt === null ? words.t('admin:see.never') : words.dateTime(use.lastSeenAt),
    },
    { key: words.t('admin:see.sessions'), value: words.number(use.sessions) },
    { key: words.t('admin:see.strands'), value: words.number(use.strands) },
    ...(use.codeUntil === null ? [] : [{ key: words.t('admin:see.codeUntil'), value: words.dateTime(use.codeUntil) }]),
  ],
  isClosed: account.state === 'closed',
})
