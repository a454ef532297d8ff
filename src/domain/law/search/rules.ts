import type { Rule } from '../rule.ts'
import { PACE_WARRANT_3M } from './pace-warrant-3m.rule.ts'
import { PACE_WARRANT_KEPT_12M } from './pace-warrant-kept-12m.rule.ts'

/** What the law times about search warrants. */
export const SEARCH_RULES: readonly Rule[] = [PACE_WARRANT_3M, PACE_WARRANT_KEPT_12M]
