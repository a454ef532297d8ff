import { BAIL_RULES } from './bail/rules.ts'
import { CHILDREN_RULES } from './children/rules.ts'
import { CLOSURE_RULES } from './closures/rules.ts'
import { CUSTODY_RULES } from './custody/rules.ts'
import { DATA_PROTECTION_RULES } from './data-protection/rules.ts'
import { REFERRAL_RULES } from './national-referral-mechanism/rules.ts'
import { ORDER_RULES } from './orders/rules.ts'
import { RETENTION_RULES } from './retention/rules.ts'
import type { Rule } from './rule.ts'
import { SEARCH_RULES } from './search/rules.ts'
import { VICTIM_RULES } from './victims/rules.ts'

/** The rules by area of law, in the order in which the register shows them. */
export const AREAS_OF_LAW = [
  { area: 'closures', rules: CLOSURE_RULES },
  { area: 'custody', rules: CUSTODY_RULES },
  { area: 'bail', rules: BAIL_RULES },
  { area: 'search', rules: SEARCH_RULES },
  { area: 'national-referral-mechanism', rules: REFERRAL_RULES },
  { area: 'children', rules: CHILDREN_RULES },
  { area: 'orders', rules: ORDER_RULES },
  { area: 'data-protection', rules: DATA_PROTECTION_RULES },
  { area: 'retention', rules: RETENTION_RULES },
  { area: 'victims', rules: VICTIM_RULES },
] as const satisfies readonly { readonly area: string; readonly rules: readonly Rule[] }[]

/** Every rule that Daybreak knows. */
export const RULES: readonly Rule[] = AREAS_OF_LAW.flatMap(({ rules }) => rules)

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule of that id, without a version; `undefined` where there is none. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id)
