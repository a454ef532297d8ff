import type { StaffRoute } from '#platform/http/route.ts'
import { watchReports } from '#platform/live/watch.ts'

/** The queue as it changes, for the page that shows it. */
export const watchQueueRoute: StaffRoute = {
  door: 'staff',
  method: 'GET',
  url: '/reports/live',
  action: 'reports.read',
  event: 'queue-watched',
  answer: watchReports,
}
