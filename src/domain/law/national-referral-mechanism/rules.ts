import type { Rule } from '../rule.ts'
import { MSA_S52_DUTY_TO_NOTIFY } from './msa-s52-duty-to-notify.rule.ts'
import { NRM_CONCLUSIVE_GROUNDS } from './nrm-conclusive-grounds.rule.ts'
import { NRM_EXIT_9WD } from './nrm-exit-9wd.rule.ts'
import { NRM_MOVEON_45D } from './nrm-moveon-45d.rule.ts'
import { NRM_PLACE_OF_SAFETY_3WD } from './nrm-place-of-safety-3wd.rule.ts'
import { NRM_RECONSIDERATION_30D } from './nrm-reconsideration-30d.rule.ts'
import { NRM_RECOVERY } from './nrm-recovery.rule.ts'
import { NRM_RG_5WD } from './nrm-rg-5wd.rule.ts'
import { NRM_SUPPORT_CONTACT_48H } from './nrm-support-contact-48h.rule.ts'

/** What law and guidance time about the National Referral Mechanism and the duty to notify. */
export const REFERRAL_RULES: readonly Rule[] = [
  MSA_S52_DUTY_TO_NOTIFY,
  NRM_PLACE_OF_SAFETY_3WD,
  NRM_SUPPORT_CONTACT_48H,
  NRM_RG_5WD,
  NRM_RECOVERY,
  NRM_CONCLUSIVE_GROUNDS,
  NRM_RECONSIDERATION_30D,
  NRM_EXIT_9WD,
  NRM_MOVEON_45D,
]
