import { findSafeWay } from '#platform/reports/safe-way.ts'
import type { Panel } from '../panel.ts'

/** When and how the reporter said, after the report, that they may be reached; what the report itself says stands there. */
export const safeWayPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/safe-way.njk',
  async load({ house, run, words, now }, { report }) {
    const way = await findSafeWay(house, { run }, report.id)
    if (way?.saidAt === undefined) return undefined
    return {
      changed: words.t('intake:safeWay.changed', { when: words.relative(way.saidAt, now) }),
      ways: way.ways.map((one) => words.t(`intake:safeWay.ways.${one}`)),
      words: way.words,
      language: report.language,
    }
  },
}
