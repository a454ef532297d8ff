import { createUnknownAddresses } from '#platform/auth/unknown-addresses.ts'
import type { Config } from '#platform/config/config.ts'
import type { Route } from '#platform/http/route.ts'
import { acceptInvitationRoutes } from './accept-invitation/routes.ts'
import { changePasswordRoutes } from './change-password/routes.ts'
import { choosePersonRoutes } from './choose-person/routes.ts'
import { chooseWarningsRoutes } from './choose-warnings/routes.ts'
import { enrolSecondFactorRoutes } from './enrol-second-factor/routes.ts'
import { fetchCalendarRoutes } from './fetch-calendar/routes.ts'
import { keepCalendarRoutes } from './keep-calendar/routes.ts'
import { keepOwnAccountRoutes } from './keep-own-account/routes.ts'
import { makeRecoveryCodesRoutes } from './make-recovery-codes/routes.ts'
import { markWarningSeenRoutes } from './mark-warning-seen/routes.ts'
import { secondFactorRoutes } from './second-factor/routes.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { signOutRoutes } from './sign-out/routes.ts'

/** Everything about one's own account: signing in and out, and keeping it safe. */
export const accountRoutes = (config: Config): readonly Route[] => [
  ...signInRoutes(createUnknownAddresses()),
  ...secondFactorRoutes,
  ...enrolSecondFactorRoutes,
  ...acceptInvitationRoutes,
  ...choosePersonRoutes(config),
  ...signOutRoutes,
  ...keepOwnAccountRoutes,
  ...changePasswordRoutes,
  ...makeRecoveryCodesRoutes,
  ...markWarningSeenRoutes,
  ...chooseWarningsRoutes,
  ...keepCalendarRoutes,
  ...fetchCalendarRoutes,
]
