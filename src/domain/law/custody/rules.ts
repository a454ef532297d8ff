import type { Rule } from '../rule.ts'
import { PACE_24H } from './pace-24h.rule.ts'
import { PACE_36H_SUPERINTENDENT } from './pace-36h-superintendent.rule.ts'
import { PACE_72H_WARRANT } from './pace-72h-warrant.rule.ts'
import { PACE_96H_MAX } from './pace-96h-max.rule.ts'
import { PACE_BAIL_ARREST_3H_PAUSE } from './pace-bail-arrest-3h-pause.rule.ts'
import { PACE_FIRST_COURT } from './pace-first-court.rule.ts'
import { PACE_RELEVANT_TIME } from './pace-relevant-time.rule.ts'
import { PACE_REVIEW_FIRST } from './pace-review-first.rule.ts'
import { PACE_REVIEW_NEXT } from './pace-review-next.rule.ts'

/** What the law times about detention by the police. */
export const CUSTODY_RULES: readonly Rule[] = [
  PACE_RELEVANT_TIME,
  PACE_REVIEW_FIRST,
  PACE_REVIEW_NEXT,
  PACE_24H,
  PACE_36H_SUPERINTENDENT,
  PACE_72H_WARRANT,
  PACE_96H_MAX,
  PACE_BAIL_ARREST_3H_PAUSE,
  PACE_FIRST_COURT,
]
