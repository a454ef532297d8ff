import type { Rule } from '../rule.ts'
import { ASB_CLOSURE_ADJOURN_14D } from './asb-closure-adjourn-14d.rule.ts'
import { ASB_CLOSURE_APPEAL_21D } from './asb-closure-appeal-21d.rule.ts'
import { ASB_CLOSURE_APPLICATION_HEARING } from './asb-closure-application-hearing.rule.ts'
import { ASB_CLOSURE_COMPENSATION_3M } from './asb-closure-compensation-3m.rule.ts'
import { ASB_CLOSURE_COSTS_3M } from './asb-closure-costs-3m.rule.ts'
import { ASB_CLOSURE_EXTENSION } from './asb-closure-extension.rule.ts'
import { ASB_CLOSURE_NOTICE_24H } from './asb-closure-notice-24h.rule.ts'
import { ASB_CLOSURE_NOTICE_48H } from './asb-closure-notice-48h.rule.ts'
import { ASB_CLOSURE_ORDER } from './asb-closure-order.rule.ts'
import { ASB_CLOSURE_TEMPORARY_48H } from './asb-closure-temporary-48h.rule.ts'
import { HOUSING_ABSOLUTE_GROUND_48H } from './housing-absolute-ground-48h.rule.ts'
import { SOA_CLOSURE_ADJOURN_14D } from './soa-closure-adjourn-14d.rule.ts'
import { SOA_CLOSURE_APPEAL_21D } from './soa-closure-appeal-21d.rule.ts'
import { SOA_CLOSURE_COMPENSATION_3M } from './soa-closure-compensation-3m.rule.ts'
import { SOA_CLOSURE_COSTS_3M } from './soa-closure-costs-3m.rule.ts'
import { SOA_CLOSURE_EXTENSION } from './soa-closure-extension.rule.ts'
import { SOA_CLOSURE_HEARING_48H } from './soa-closure-hearing-48h.rule.ts'
import { SOA_CLOSURE_ORDER_3M } from './soa-closure-order-3m.rule.ts'

/** What the law times about closing premises. */
export const CLOSURE_RULES: readonly Rule[] = [
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
  HOUSING_ABSOLUTE_GROUND_48H,
  SOA_CLOSURE_HEARING_48H,
  SOA_CLOSURE_ADJOURN_14D,
  SOA_CLOSURE_ORDER_3M,
  SOA_CLOSURE_EXTENSION,
  SOA_CLOSURE_APPEAL_21D,
  SOA_CLOSURE_COSTS_3M,
  SOA_CLOSURE_COMPENSATION_3M,
]
