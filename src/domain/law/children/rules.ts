import type { Rule } from '../rule.ts'
import { CA89_EPO_8D } from './ca89-epo-8d.rule.ts'
import { CA89_EPO_EXT_7D } from './ca89-epo-ext-7d.rule.ts'
import { CA89_S46_72H } from './ca89-s46-72h.rule.ts'
import { LAC_REVIEW_3M } from './lac-review-3m.rule.ts'
import { LAC_REVIEW_6M } from './lac-review-6m.rule.ts'
import { LAC_REVIEW_20WD } from './lac-review-20wd.rule.ts'
import { MISSING_INTERVIEW_72H } from './missing-interview-72h.rule.ts'
import { PRIVATE_FOSTERING_28D } from './private-fostering-28d.rule.ts'
import { PRIVATE_FOSTERING_VISIT_7WD } from './private-fostering-visit-7wd.rule.ts'
import { WT_ASSESS_45WD } from './wt-assess-45wd.rule.ts'
import { WT_ASSESS_DECISION_1WD } from './wt-assess-decision-1wd.rule.ts'
import { WT_CORE_10WD } from './wt-core-10wd.rule.ts'
import { WT_ICPC_15WD } from './wt-icpc-15wd.rule.ts'
import { WT_REVIEW_3M } from './wt-review-3m.rule.ts'
import { WT_REVIEW_6M } from './wt-review-6m.rule.ts'
import { WT_STRATEGY_3D } from './wt-strategy-3d.rule.ts'

/** What law and guidance time about children. */
export const CHILDREN_RULES: readonly Rule[] = [
  CA89_S46_72H,
  CA89_EPO_8D,
  CA89_EPO_EXT_7D,
  WT_ASSESS_DECISION_1WD,
  WT_STRATEGY_3D,
  WT_ICPC_15WD,
  WT_ASSESS_45WD,
  WT_CORE_10WD,
  WT_REVIEW_3M,
  WT_REVIEW_6M,
  LAC_REVIEW_20WD,
  LAC_REVIEW_3M,
  LAC_REVIEW_6M,
  PRIVATE_FOSTERING_28D,
  PRIVATE_FOSTERING_VISIT_7WD,
  MISSING_INTERVIEW_72H,
]
