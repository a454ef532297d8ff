import type { Rule } from '../rule.ts'
import { VICTIMS_CODE_1WD } from './victims-code-1wd.rule.ts'
import { VICTIMS_CODE_5WD } from './victims-code-5wd.rule.ts'
import { VICTIMS_CODE_SUPPORT_2WD } from './victims-code-support-2wd.rule.ts'

/** What the Victims’ Code times. */
export const VICTIM_RULES: readonly Rule[] = [VICTIMS_CODE_5WD, VICTIMS_CODE_1WD, VICTIMS_CODE_SUPPORT_2WD]
