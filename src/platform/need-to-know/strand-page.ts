import { OPERATION_STRANDS, type OperationStrand, reaches } from '#domain/access/strands.ts'
import type { Words } from '../i18n/words.ts'
import { sayGivenBecause } from './grant-reason.ts'
import type { OperationHeading, StrandAccess } from './operation-heading.ts'

/** The pages of an operation that are not a strand's own. */
type OwnPage = 'overview' | 'timeline' | 'access'

const ADDRESSES: Readonly<Record<OperationStrand, string>> = {
  command: '',
  intelligence: '/intelligence',
  suspects: '/suspects',
  'people-safeguarded': '/people-safeguarded',
  'place-of-safety': '/place-of-safety',
  closures: '/closures',
  communications: '/communications',
}

/** The page of a strand of an operation. The command strand is the overview. */
export const addressOf = (operationId: string, strand: OperationStrand): string =>
  `/operations/${operationId}${ADDRESSES[strand]}`

/** The strand of this kind, if this person may know of it. */
export const strandOf = ({ strands }: OperationHeading, kind: OperationStrand): StrandAccess | undefined =>
  strands.find((strand) => strand.kind === kind)

/** Sub-navigation by strand: only those that this person may know of are named. */
function subNavigation(heading: OperationHeading, here: OperationStrand | OwnPage, { t }: Words) {
  const item = (page: string, href: string, name: string) => ({ text: name, href, current: page === here })
  const strands = OPERATION_STRANDS.filter((kind) => kind !== 'command' && strandOf(heading, kind) !== undefined)
  return [
    item('overview', addressOf(heading.id, 'command'), t('operations:navigation.overview')),
    ...strands.map((kind) => item(kind, addressOf(heading.id, kind), t(`common:strand.${kind}`))),
    item('timeline', `/operations/${heading.id}/timeline`, t('operations:navigation.timeline')),
    item('access', `/operations/${heading.id}/access`, t('operations:navigation.access')),
  ]
}

/** What every page inside an operation shows around its own matter. */
export function operationFrame(heading: OperationHeading, here: OperationStrand | OwnPage, words: Words) {
  const strand =
    here === 'timeline' || here === 'access' ? undefined : strandOf(heading, here === 'overview' ? 'command' : here)
  return {
    operation: {
      id: heading.id,
      name: heading.name,
      state: heading.state,
      href: addressOf(heading.id, 'command'),
    },
    subNavigation: subNavigation(heading, here, words),
    ...(strand === undefined
      ? {}
      : { strand: { id: strand.id, kind: strand.kind, level: strand.level, leads: strand.leads } }),
    ...(strand === undefined ? {} : { why: whyISee(strand, words) }),
    mayContribute: strand !== undefined && reaches(strand.level, 'contribute'),
    mayRead: strand !== undefined && reaches(strand.level, 'read'),
    mayLead: strand !== undefined && reaches(strand.level, 'lead'),
  }
}

/** Why this person may see a strand, for the line that stands on every record: `until` is `null` where it has no end. */
export const whyISee = ({ level, grant }: Pick<StrandAccess, 'level' | 'grant'>, words: Words) => ({
  level,
  by: grant.by,
  reason: sayGivenBecause(grant, words),
  until: grant.until,
  toAgency: grant.toAgency,
})

/** Where a strand is held that this person may only know to exist: whom to ask, and the form's address. */
export const stubOf = (strand: StrandAccess) => ({
  kind: strand.kind,
  leads: strand.leads,
  askHref: `/strands/${strand.id}/ask`,
})
