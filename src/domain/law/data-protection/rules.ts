import type { Rule } from '../rule.ts'
import { DPA_BREACH_72H } from './dpa-breach-72h.rule.ts'
import { DPA_S65_6W } from './dpa-s65-6w.rule.ts'
import { DPA_SUBJECT_ACCESS_1M } from './dpa-subject-access-1m.rule.ts'

/** What the law times about personal data. */
export const DATA_PROTECTION_RULES: readonly Rule[] = [DPA_BREACH_72H, DPA_S65_6W, DPA_SUBJECT_ACCESS_1M]
