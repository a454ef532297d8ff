import type { Rule } from '../rule.ts'
import { CPIA_RETENTION_6M } from './cpia-retention-6m.rule.ts'
import { RETENTION_GROUP_1_10Y } from './retention-group-1-10y.rule.ts'
import { RETENTION_GROUP_2_10Y } from './retention-group-2-10y.rule.ts'
import { RETENTION_GROUP_3_6Y } from './retention-group-3-6y.rule.ts'
import { RETENTION_GROUP_3_NEXT_5Y } from './retention-group-3-next-5y.rule.ts'
import { RETENTION_GROUP_4_6Y } from './retention-group-4-6y.rule.ts'

/** What law and guidance time about keeping information. */
export const RETENTION_RULES: readonly Rule[] = [
  RETENTION_GROUP_1_10Y,
  RETENTION_GROUP_2_10Y,
  RETENTION_GROUP_3_6Y,
  RETENTION_GROUP_3_NEXT_5Y,
  RETENTION_GROUP_4_6Y,
  CPIA_RETENTION_6M,
]
