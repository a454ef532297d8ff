import { findRule } from '#domain/law/register.ts'
import { nameOf, type Rule, type Version } from '#domain/law/rule.ts'

/** A version that the rules know as enacted, with its rule: only of such a first day is proposed. */
export interface EnactedVersion {
  readonly rule: Rule
  readonly version: Version
}

/** The enacted version of this name, `asb-closure-notice-48h.v2`; `undefined` for any other. */
export function findEnacted(name: string): EnactedVersion | undefined {
  const rule = findRule(name.split('.')[0] ?? '')
  const version = rule?.versions.find((one) => one.from === null && nameOf(rule, one) === name)
  return rule && version && { rule, version }
}
