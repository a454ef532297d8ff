import type { Visit } from '#platform/http/route.ts'
import { sayLanguage } from '#platform/i18n/language-name.ts'
import { whyISee } from '#platform/need-to-know/strand-page.ts'
import { ACT_ADDRESSES, type ActName } from '../act-slice.ts'
import type { ReportPlace } from '../held-report.ts'
import { dueView, ownerText, reportTags } from '../report-view.ts'
import type { Panel } from './panel.ts'

/** A panel with what it shows. */
export interface LoadedPanel extends Pick<Panel, 'position' | 'template'> {
  readonly data: object
}

/** Everything `page.njk` needs for this visit. */
export function page(
  { report, strand, mayContribute }: ReportPlace,
  panels: readonly LoadedPanel[],
  { actor: { accountId }, words, now }: Visit,
) {
  const { level, grant } = strand
  const at = (position: Panel['position']) => panels.filter((panel) => panel.position === position)
  return {
    title: words.t('intake:report', { number: report.number }),
    tags: reportTags(report, words),
    version: report.version,
    due: dueView(report.dueAt, words, now),
    owner: ownerText(report, words, accountId),
    isNobodys: report.ownerId === null,
    spoken: sayLanguage(report.language),
    received: words.t('intake:queue.received', { ago: words.relative(report.receivedAt, now) }),
    ...(level === undefined || grant === undefined ? {} : { why: whyISee({ level, grant }, words) }),
    acts: mayContribute ? actsOn(report) : undefined,
    top: at('top'),
    main: at('main'),
    side: at('side'),
    foot: at('foot'),
  }
}

/** The acts that the state of a report allows, each with its address. */
function actsOn({ id, state, ownerId }: ReportPlace['report']) {
  const address = (act: ActName) => `/reports/${id}/${ACT_ADDRESSES[act]}`
  if (state === 'closed') return { reopen: address('reopen'), links: [] }
  const links: readonly (readonly [act: ActName | 'read', address: string])[] = [
    ['handOver', address('handOver')],
    ...(ownerId === null ? [] : [['giveBack', address('giveBack')] as const]),
    state === 'joined' ? ['leave', address('leave')] : ['join', address('join')],
    ['read', `/reports/${id}/read`],
    ['close', address('close')],
  ]
  return {
    ...(ownerId === null ? { claim: `/reports/${id}/claim` } : {}),
    links: links.map(([act, href]) => ({ act, href })),
  }
}
