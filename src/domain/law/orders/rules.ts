import type { Rule } from '../rule.ts'
import { CBO_MIN_2Y } from './cbo-min-2y.rule.ts'
import { CBO_YOUTH_MAX_3Y } from './cbo-youth-max-3y.rule.ts'
import { CBO_YOUTH_MIN_1Y } from './cbo-youth-min-1y.rule.ts'
import { CBO_YOUTH_REVIEW_1Y } from './cbo-youth-review-1y.rule.ts'
import { STPO_APPEAL_21D } from './stpo-appeal-21d.rule.ts'
import { STPO_INTERIM } from './stpo-interim.rule.ts'
import { STPO_MIN_5Y } from './stpo-min-5y.rule.ts'
import { STPO_NO_DISCHARGE_5Y } from './stpo-no-discharge-5y.rule.ts'
import { STPO_NOTIFY_3D } from './stpo-notify-3d.rule.ts'
import { STRO_MIN_2Y } from './stro-min-2y.rule.ts'
import { STRO_NO_DISCHARGE_2Y } from './stro-no-discharge-2y.rule.ts'
import { TRAVEL_BAR_5Y } from './travel-bar-5y.rule.ts'

/** What the law times about orders against people. */
export const ORDER_RULES: readonly Rule[] = [
  STPO_NOTIFY_3D,
  STPO_MIN_5Y,
  STPO_NO_DISCHARGE_5Y,
  STPO_INTERIM,
  STPO_APPEAL_21D,
  STRO_MIN_2Y,
  STRO_NO_DISCHARGE_2Y,
  TRAVEL_BAR_5Y,
  CBO_MIN_2Y,
  CBO_YOUTH_MIN_1Y,
  CBO_YOUTH_MAX_3Y,
  CBO_YOUTH_REVIEW_1Y,
]
