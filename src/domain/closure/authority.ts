import { ASB_CLOSURE_EXTENSION } from '../law/closures/asb-closure-extension.rule.ts'
import { ASB_CLOSURE_NOTICE_24H } from '../law/closures/asb-closure-notice-24h.rule.ts'
import { ASB_CLOSURE_NOTICE_48H } from '../law/closures/asb-closure-notice-48h.rule.ts'
import { SOA_CLOSURE_EXTENSION } from '../law/closures/soa-closure-extension.rule.ts'
import { SOA_CLOSURE_HEARING_48H } from '../law/closures/soa-closure-hearing-48h.rule.ts'
import { isAuthorised, isRank, type Role } from '../law/roles.ts'
import type { Closure } from './closure.ts'
import { type ClosureRefusal, type ClosureRefusalCode, refusalFor } from './refusals.ts'
import type { ClosureStep, StepName, StepOf } from './steps/steps.ts'

/** Why somebody may not take a step as what they are; `undefined` where they may, or where nobody has said as what. */
export function authorityRefusal(closure: Closure, step: ClosureStep): ClosureRefusal | undefined {
  const needed = authorityFor(closure, step)
  if (needed === undefined || !('role' in step) || step.role === undefined) return undefined
  const { roles, code } = needed
  return isAuthorised(step.role, roles) ? undefined : refusalFor(closure, code, { roles })
}

interface Authority {
  readonly roles: readonly Role[]
  readonly code: ClosureRefusalCode
}

type AuthorityOf<Step> = (closure: Closure, step: Step) => Authority | undefined

/** Who may take a step on a closure; `undefined` where the law names nobody. */
const authorityFor: AuthorityOf<ClosureStep> = (closure, step) =>
  (AUTHORITY[step.act] as AuthorityOf<ClosureStep> | undefined)?.(closure, step)

function whoIssues({ route }: Closure, noticeHours: '24' | '48' | undefined): readonly Role[] {
  if (route === 'sexual-offences-2003') return SOA_CLOSURE_HEARING_48H.authorised
  // Whoever signs for the council for 48 hours can sign for 24 as well.
  return noticeHours === '48'
    ? ASB_CLOSURE_NOTICE_48H.authorised
    : [...ASB_CLOSURE_NOTICE_24H.authorised, 'chief-executive-or-designate']
}

/** Whoever issued the notice (or extended it), or another of the same rank or a higher one (s 78). */
function sameOrHigher({ issued, noticeExtension }: Closure, code: ClosureRefusalCode): Authority | undefined {
  const role = noticeExtension?.role ?? issued?.role
  if (role === undefined) return undefined
  return { code, roles: isRank(role) ? [role] : [...new Set<Role>([role, 'chief-executive-or-designate'])] }
}

/** The police act on a notice of the police, the council on its own; either where nobody has said whose it is. */
function bodyOf({ route, issued }: Closure, police: readonly Role[], council: readonly Role[]): readonly Role[] {
  if (route === 'sexual-offences-2003') return police
  const ofCouncil: readonly Role[] = [...council, 'chief-executive-or-designate']
  if (issued === undefined) return [...police, ...ofCouncil]
  return isRank(issued.role) ? police : ofCouncil
}

const split = (roles: readonly Role[]): readonly [police: readonly Role[], council: readonly Role[]] => [
  roles.filter(isRank),
  roles.filter((role) => !isRank(role)),
]

/** Who may take each kind of step; of the others the law does not say. */
const AUTHORITY: { readonly [Name in StepName]?: AuthorityOf<StepOf<Name>> } = {
  issued: (closure, { noticeHours }) => ({ code: 'no-authority', roles: whoIssues(closure, noticeHours) }),
  'notice-extended': (closure) => ({
    code: 'no-authority-to-extend-the-notice',
    roles: bodyOf(closure, ...split(ASB_CLOSURE_NOTICE_24H.versions[0].extensions[0].grantedBy)),
  }),
  cancelled: (closure) => sameOrHigher(closure, 'no-authority-to-cancel'),
  varied: (closure) => sameOrHigher(closure, 'no-authority-to-vary'),
  application: (closure) => ({
    code: 'no-authority-to-apply',
    roles: bodyOf(closure, ['constable'], ['local-authority']),
  }),
  'extension-applied': (closure) => ({
    code: 'no-authority-to-extend-the-order',
    roles:
      closure.route === 'sexual-offences-2003'
        ? SOA_CLOSURE_EXTENSION.authorised
        : bodyOf(closure, ...split(ASB_CLOSURE_EXTENSION.authorised)),
  }),
}
