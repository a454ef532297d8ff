import { notFound, show } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { aboutReport, findPlace, type ReportPlace } from '../held-report.ts'
import { type LoadedPanel, page } from './page.ts'
import { PANELS } from './panels.ts'

async function loadPanels(visit: Visit, place: ReportPlace): Promise<readonly LoadedPanel[]> {
  const loaded: LoadedPanel[] = []
  for (const { position, template, load } of PANELS) {
    const data = await load(visit, place)
    if (data !== undefined) loaded.push({ position, template, data })
  }
  return loaded
}

export const seeReportRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/:id',
    action: 'reports.read',
    event: 'report-looked-at',
    answer: async (visit) => {
      const place = await findPlace(visit, 'read')
      if (place === undefined) return notFound
      const panels = await loadPanels(visit, place)
      return show('areas/intake/see-report/page.njk', page(place, panels, visit), aboutReport(place.report))
    },
  },
]
