import { dayOf } from '../../calendar/london.ts'
import type { LawUsed } from '../../document/document.ts'
import { type Certainty, type Rule, versionOn } from '../../law/rule.ts'
import { citationOf, type Provision } from '../provisions.ts'
import type { ClosureRoute } from '../route.ts'
import type { DocumentFacts } from './facts.ts'

/** What of the two Acts could not be confirmed when the law reference was written; the rest was read. */
const LESS_SURE: Readonly<Record<ClosureRoute, Readonly<Partial<Record<Provision, Certainty>>>>> = {
  'anti-social-behaviour-2014': {},
  'sexual-offences-2003': { test: 'partly', contents: 'unconfirmed', discharge: 'unconfirmed', access: 'unconfirmed' },
}

/** A provision of the Act under which premises are closed. */
export const provision = ({ closure: { route } }: DocumentFacts, name: Provision, about: string): LawUsed => ({
  citation: citationOf(route, name),
  about,
  certainty: LESS_SURE[route][name] ?? 'confirmed',
})

/** A rule in the version that governs a case of this day; of the day on which the document is made where none is known. */
export function ruleUsed(
  facts: DocumentFacts,
  rule: Rule,
  on: Temporal.ZonedDateTime | Temporal.PlainDate | undefined,
): LawUsed {
  const { commencements } = facts.law
  const version = versionOn(rule, dayOf(on ?? facts.madeAt), commencements)
  if (version === undefined) return { citation: rule.citation, about: rule.title, certainty: 'unconfirmed' }
  const set = commencements.get(`${rule.id}.${version.version}`)
  const commenced =
    set === undefined
      ? ''
      : `. Counted from ${set.from}, ${set.instrument}, as ${set.setBy.join(' and ')} set on ${set.setOn}`
  return {
    citation: version.citation ?? rule.citation,
    about: `${rule.title}${commenced}`,
    version: version.version,
    certainty: version.certainty,
  }
}
