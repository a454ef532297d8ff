import type { Visit } from '#platform/http/route.ts'
import type { ReportPlace } from '../held-report.ts'

/**
 * A part of the page of a report, with a template of its own, which sees what `load` gives as `panel.data`. It is left out
 * where `load` gives `undefined`. `top` stands above everything, `side` beside the main part on a wide screen, `foot` below.
 */
export interface Panel {
  readonly position: 'top' | 'main' | 'side' | 'foot'
  readonly template: string
  readonly load: (visit: Visit, place: ReportPlace) => Promise<object | undefined>
}
