import type { Route } from '#platform/http/route.ts'
import { acknowledgeAlertRoutes } from './acknowledge-alert/routes.ts'
import { assessReportRoutes } from './assess-report/routes.ts'
import { claimReportRoutes } from './claim-report/routes.ts'
import { closeReportRoutes } from './close-report/routes.ts'
import { endAccessRoutes } from './end-access/routes.ts'
import { giveAccessRoutes } from './give-access/routes.ts'
import { giveBackReportRoutes } from './give-back-report/routes.ts'
import { handOverReportRoutes } from './hand-over-report/routes.ts'
import { joinOperationRoutes } from './join-operation/routes.ts'
import { keepDutyRoutes } from './keep-duty/routes.ts'
import { leaveOperationRoutes } from './leave-operation/routes.ts'
import { listReportsRoutes } from './list-reports/routes.ts'
import { noteOnReportRoutes } from './note-on-report/routes.ts'
import { openIdentityRoutes } from './open-identity/routes.ts'
import { overseeIdentitiesRoutes } from './oversee-identities/routes.ts'
import { readReceiptRoutes } from './read-receipt/routes.ts'
import { reopenReportRoutes } from './reopen-report/routes.ts'
import { searchReportsRoutes } from './search-reports/routes.ts'
import { seeAlertsRoutes } from './see-alerts/routes.ts'
import { seeFileRoutes } from './see-file/routes.ts'
import { seeNumbersRoutes } from './see-numbers/routes.ts'
import { seeReportRoutes } from './see-report/routes.ts'
import { takeCallRoutes } from './take-call/routes.ts'
import { takeLeadRoutes } from './take-lead/routes.ts'
import { watchQueueRoute } from './watch-queue/routes.ts'
import { writeToReporterRoutes } from './write-to-reporter/routes.ts'

/** What staff do with reports. */
export const intakeRoutes: readonly Route[] = [
  ...listReportsRoutes,
  watchQueueRoute,
  ...giveAccessRoutes,
  ...endAccessRoutes,
  ...takeLeadRoutes,
  ...seeReportRoutes,
  ...seeFileRoutes,
  ...claimReportRoutes,
  ...handOverReportRoutes,
  ...giveBackReportRoutes,
  ...closeReportRoutes,
  ...reopenReportRoutes,
  ...joinOperationRoutes,
  ...leaveOperationRoutes,
  ...noteOnReportRoutes,
  ...writeToReporterRoutes,
  ...takeCallRoutes,
  ...readReceiptRoutes,
  ...searchReportsRoutes,
  ...assessReportRoutes,
  ...seeAlertsRoutes,
  ...acknowledgeAlertRoutes,
  ...keepDutyRoutes,
  ...openIdentityRoutes,
  ...overseeIdentitiesRoutes,
  ...seeNumbersRoutes,
]
