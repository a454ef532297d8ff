import type { Rule } from '../rule.ts'
import { BAIL_2017_28D } from './bail-2017-28d.rule.ts'
import { BAIL_2017_SFO_3M } from './bail-2017-sfo-3m.rule.ts'
import { BAIL_2022_3M } from './bail-2022-3m.rule.ts'
import { BAIL_2022_6M_AGENCY } from './bail-2022-6m-agency.rule.ts'
import { BAIL_BEFORE_2017 } from './bail-before-2017.rule.ts'
import { BAIL_CPS_RETURN_7D } from './bail-cps-return-7d.rule.ts'
import { RUI_REVIEW_30D } from './rui-review-30d.rule.ts'
import { RUI_REVIEW_90D } from './rui-review-90d.rule.ts'

/** What the law times about bail before charge, and policy about release without bail. */
export const BAIL_RULES: readonly Rule[] = [
  BAIL_BEFORE_2017,
  BAIL_2017_28D,
  BAIL_2017_SFO_3M,
  BAIL_2022_3M,
  BAIL_2022_6M_AGENCY,
  BAIL_CPS_RETURN_7D,
  RUI_REVIEW_30D,
  RUI_REVIEW_90D,
]
