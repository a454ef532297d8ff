import type { Law } from '#domain/law/law.ts'
import { RULES } from '#domain/law/register.ts'
import { nameOf } from '#domain/law/rule.ts'
import { pendingVersions, sayLength } from '#domain/law/say-rule.ts'
import type { EnactedVersion } from './pending-version.ts'
import type { Proposal } from './proposal-store.ts'

/** Other versions that the same Act enacted and that nothing starts yet: each is set by itself, and one alone is half a law. */
export const pendingOfSameAct = (
  { rule, version }: EnactedVersion,
  { commencements }: Law,
  open: readonly Proposal[],
) =>
  RULES.flatMap((other) =>
    pendingVersions(other, commencements)
      .filter((pending) => pending.citation === version.citation && nameOf(other, pending) !== nameOf(rule, version))
      .map((pending) => {
        const waiting = open.find((one) => one.rule === other.id && one.version === pending.version)
        return {
          href: waiting === undefined ? `/law/${other.id}#${pending.version}` : `/law/proposals/${waiting.id}`,
          title: other.title,
          length: sayLength(pending.period),
          isProposed: waiting !== undefined,
        }
      }),
  )
