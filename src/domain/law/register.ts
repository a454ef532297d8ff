import { BAIL_2017_28D } from './bail/bail-2017-28d.rule.ts'
import { BAIL_2022_3M } from './bail/bail-2022-3m.rule.ts'
import { BAIL_2022_6M_AGENCY } from './bail/bail-2022-6m-agency.rule.ts'
import { CA89_EPO_8D } from './children/ca89-epo-8d.rule.ts'
import { CA89_S46_72H } from './children/ca89-s46-72h.rule.ts'
import { WT_ICPC_15WD } from './children/wt-icpc-15wd.rule.ts'
import { ASB_CLOSURE_ADJOURN_14D } from './closures/asb-closure-adjourn-14d.rule.ts'
import { ASB_CLOSURE_APPEAL_21D } from './closures/asb-closure-appeal-21d.rule.ts'
import { ASB_CLOSURE_APPLICATION_HEARING } from './closures/asb-closure-application-hearing.rule.ts'
import { ASB_CLOSURE_COMPENSATION_3M } from './closures/asb-closure-compensation-3m.rule.ts'
import { ASB_CLOSURE_COSTS_3M } from './closures/asb-closure-costs-3m.rule.ts'
import { ASB_CLOSURE_EXTENSION } from './closures/asb-closure-extension.rule.ts'
import { ASB_CLOSURE_NOTICE_24H } from './closures/asb-closure-notice-24h.rule.ts'
import { ASB_CLOSURE_NOTICE_48H } from './closures/asb-closure-notice-48h.rule.ts'
import { ASB_CLOSURE_ORDER } from './closures/asb-closure-order.rule.ts'
import { ASB_CLOSURE_TEMPORARY_48H } from './closures/asb-closure-temporary-48h.rule.ts'
import { SOA_CLOSURE_ADJOURN_14D } from './closures/soa-closure-adjourn-14d.rule.ts'
import { SOA_CLOSURE_APPEAL_21D } from './closures/soa-closure-appeal-21d.rule.ts'
import { SOA_CLOSURE_COMPENSATION_3M } from './closures/soa-closure-compensation-3m.rule.ts'
import { SOA_CLOSURE_COSTS_3M } from './closures/soa-closure-costs-3m.rule.ts'
import { SOA_CLOSURE_HEARING_48H } from './closures/soa-closure-hearing-48h.rule.ts'
import { SOA_CLOSURE_ORDER_3M } from './closures/soa-closure-order-3m.rule.ts'
import { PACE_24H } from './custody/pace-24h.rule.ts'
import { PACE_36H_SUPERINTENDENT } from './custody/pace-36h-superintendent.rule.ts'
import { PACE_72H_WARRANT } from './custody/pace-72h-warrant.rule.ts'
import { PACE_96H_MAX } from './custody/pace-96h-max.rule.ts'
import { PACE_BAIL_ARREST_3H_PAUSE } from './custody/pace-bail-arrest-3h-pause.rule.ts'
import { PACE_REVIEW_FIRST } from './custody/pace-review-first.rule.ts'
import { PACE_REVIEW_NEXT } from './custody/pace-review-next.rule.ts'
import { DPA_BREACH_72H } from './data-protection/dpa-breach-72h.rule.ts'
import { DPA_S65_6W } from './data-protection/dpa-s65-6w.rule.ts'
import { NRM_MOVEON_45D } from './national-referral-mechanism/nrm-moveon-45d.rule.ts'
import { NRM_PLACE_OF_SAFETY_3WD } from './national-referral-mechanism/nrm-place-of-safety-3wd.rule.ts'
import { NRM_RECONSIDERATION_30D } from './national-referral-mechanism/nrm-reconsideration-30d.rule.ts'
import { NRM_RECOVERY } from './national-referral-mechanism/nrm-recovery.rule.ts'
import { NRM_RG_5WD } from './national-referral-mechanism/nrm-rg-5wd.rule.ts'
import { STPO_NO_DISCHARGE_5Y } from './orders/stpo-no-discharge-5y.rule.ts'
import { STPO_NOTIFY_3D } from './orders/stpo-notify-3d.rule.ts'
import { STRO_MIN_2Y } from './orders/stro-min-2y.rule.ts'
import { TRAVEL_BAR_5Y } from './orders/travel-bar-5y.rule.ts'
import type { Rule } from './rule.ts'
import { PACE_WARRANT_3M } from './search/pace-warrant-3m.rule.ts'
import { VICTIMS_CODE_1WD } from './victims/victims-code-1wd.rule.ts'
import { VICTIMS_CODE_5WD } from './victims/victims-code-5wd.rule.ts'

/** Every rule that Daybreak knows, in the order in which the register shows them. */
export const RULES: readonly Rule[] = [
  ASB_CLOSURE_NOTICE_24H,
  ASB_CLOSURE_NOTICE_48H,
  ASB_CLOSURE_APPLICATION_HEARING,
  ASB_CLOSURE_TEMPORARY_48H,
  ASB_CLOSURE_ADJOURN_14D,
  ASB_CLOSURE_ORDER,
  ASB_CLOSURE_EXTENSION,
  ASB_CLOSURE_APPEAL_21D,
  ASB_CLOSURE_COSTS_3M,
  ASB_CLOSURE_COMPENSATION_3M,
  SOA_CLOSURE_HEARING_48H,
  SOA_CLOSURE_ADJOURN_14D,
  SOA_CLOSURE_ORDER_3M,
  SOA_CLOSURE_APPEAL_21D,
  SOA_CLOSURE_COSTS_3M,
  SOA_CLOSURE_COMPENSATION_3M,
  PACE_REVIEW_FIRST,
  PACE_REVIEW_NEXT,
  PACE_24H,
  PACE_36H_SUPERINTENDENT,
  PACE_72H_WARRANT,
  PACE_96H_MAX,
  PACE_BAIL_ARREST_3H_PAUSE,
  BAIL_2017_28D,
  BAIL_2022_3M,
  BAIL_2022_6M_AGENCY,
  PACE_WARRANT_3M,
  NRM_RG_5WD,
  NRM_RECOVERY,
  NRM_RECONSIDERATION_30D,
  NRM_MOVEON_45D,
  NRM_PLACE_OF_SAFETY_3WD,
  CA89_S46_72H,
  CA89_EPO_8D,
  WT_ICPC_15WD,
  STPO_NOTIFY_3D,
  STPO_NO_DISCHARGE_5Y,
  STRO_MIN_2Y,
  TRAVEL_BAR_5Y,
  DPA_BREACH_72H,
  DPA_S65_6W,
  VICTIMS_CODE_5WD,
  VICTIMS_CODE_1WD,
]

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule of that id, without a version; `undefined` where there is none. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id)
