import type { Words } from '#platform/i18n/words.ts'
import type { MailCounts, MailedWarning } from './store.ts'

const TONES = { waiting: 'busy', sent: 'good', failed: 'bad', withdrawn: 'past' } as const
const STATES = ['failed', 'waiting', 'sent', 'withdrawn'] as const

/** Everything `page.njk` needs; `isSet` says whether there is a mail server. */
export const page = (
  { counts, lines }: { readonly counts: MailCounts; readonly lines: readonly MailedWarning[] },
  isSet: boolean,
  words: Words,
) => ({
  isSet,
  counts: STATES.map((state) => ({ label: words.t(`warnings:admin.state.${state}`), count: counts[state] })),
  rows: lines.map((line) => rowView(line, words)),
})

const rowView = ({ who, agency, accountId, ...line }: MailedWarning, { t, dateTime }: Words) => ({
  who,
  agency,
  href: `/admin/accounts/${accountId}`,
  warned: t('warnings:admin.warned', { when: dateTime(line.warnedAt), count: line.hours }),
  state: t(`warnings:admin.state.${line.mail}`),
  tone: TONES[line.mail],
  how: [
    line.sentAt === null ? '' : dateTime(line.sentAt),
    line.fault === null ? '' : t(`warnings:admin.fault.${line.fault}`),
    line.mail === 'sent' || line.triedAt === null
      ? ''
      : t('warnings:admin.tried', { when: dateTime(line.triedAt), count: line.tries }),
  ].filter((part) => part !== ''),
})
