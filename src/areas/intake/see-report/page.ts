import type { Words } from '#platform/i18n/words.ts'
import { whyISee } from '#platform/need-to-know/strand-page.ts'
import type { ReportPlace } from '../held-report.ts'
import { reportTags } from '../report-view.ts'
import type { Panel } from './panel.ts'

/** A panel with what it shows. */
export interface LoadedPanel extends Pick<Panel, 'position' | 'template'> {
  readonly data: object
}

/** Everything `page.njk` needs for somebody with this account. */
export function page(
  { report, strand, mayContribute }: ReportPlace,
  panels: readonly LoadedPanel[],
  accountId: string,
  words: Words,
) {
  const { level, grant } = strand
  const at = (position: Panel['position']) => panels.filter((panel) => panel.position === position)
  return {
    title: words.t('intake:report', { number: report.number }),
    tags: reportTags(report, words),
    version: report.version,
    ...(level === undefined || grant === undefined ? {} : { why: whyISee({ level, grant }, words) }),
    acts: mayContribute ? actsOn(report, accountId) : undefined,
    top: at('top'),
    main: at('main'),
    side: at('side'),
    foot: at('foot'),
  }
}

/** The acts that the state of a report allows, each with its address. */
function actsOn({ id, state, ownerId }: ReportPlace['report'], accountId: string) {
  const address = (act: string) => `/reports/${id}/${act}`
  if (state === 'closed') return { reopen: address('reopen'), links: [] }
  const links = [
    'hand-over',
    ...(ownerId === null ? [] : ['give-back']),
    state === 'joined' ? 'leave' : 'join',
    'read',
    'close',
  ]
  return {
    ...(ownerId === null ? { claim: address('claim') } : {}),
    isOwn: ownerId === accountId,
    links: links.map((act) => ({ act, href: address(act) })),
  }
}
