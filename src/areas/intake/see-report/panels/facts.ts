import { sayLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { HeldReport } from '../../held-report.ts'
import { dueView, ownerText } from '../../report-view.ts'
import type { Panel } from '../panel.ts'

/** Where a report stands: whose it is, by when, how it came. */
export const factsPanel: Panel = {
  position: 'side',
  template: 'areas/intake/see-report/panels/facts.njk',
  load: async ({ words, now }, { report }) => ({ rows: factRows(report, words, now) }),
}

function factRows(report: HeldReport, words: Words, now: Temporal.Instant) {
  const { t, dateTime, relative } = words
  const due = dueView(report.dueAt, words, now)
  const row = (name: string, value: string | null | undefined) =>
    value ? [{ key: t(`intake:facts.${name}`), value }] : []
  return [
    ...row('owner', ownerText(report, words)),
    ...row('due', due && `${due.text} (${due.exact})`),
    ...row('received', `${relative(report.receivedAt, now)} (${dateTime(report.receivedAt)})`),
    ...row('channel', t(`intake:channel.${report.channel}`)),
    ...row('recordedBy', report.recordedBy),
    ...row('language', sayLanguage(report.language)),
    ...row('knownAs', t(`intake:knownAs.${report.knownAs}`)),
    ...row('operation', report.operation),
    ...row('closed', report.closedAt && dateTime(report.closedAt)),
    ...row('closedBecause', report.closedBecause && t(`intake:closedBecause.${report.closedBecause}`)),
    ...row(
      'duplicateOf',
      report.duplicateNumber === null ? null : t('intake:report', { number: report.duplicateNumber }),
    ),
  ]
}
