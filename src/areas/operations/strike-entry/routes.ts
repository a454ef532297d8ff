import { reaches } from '#domain/access/strands.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed, typedVersion } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { entryView } from '#platform/log-entries/view.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { addressOf, operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import { findEntry, type HeldEntry } from './store.ts'
import { strikeEntry } from './use-case.ts'

const TEMPLATE = 'areas/operations/strike-entry/page.njk'

interface Strikeable {
  readonly entry: HeldEntry
  readonly heading: OperationHeading
}

/** The entry, where this person may strike it. */
async function findStrikeable(visit: Visit): Promise<Strikeable | undefined> {
  const entry = await findEntry(visit, visit.params['id'] ?? '')
  const heading = entry && (await findHeading(visit, entry.operationId))
  if (entry === undefined || heading === undefined) return undefined
  return reaches(strandOf(heading, entry.strand)?.level, 'contribute') ? { entry, heading } : undefined
}

/** Everything `page.njk` needs; `isConflict` where the entry is no longer as this person saw it. */
const page = ({ entry, heading }: Strikeable, { words }: Visit, typedIn: Typed = {}) => ({
  ...operationFrame(heading, entry.strand === 'command' ? 'overview' : entry.strand, words),
  title: words.t('log:strike.title'),
  line: entryView(entry, words),
  action: `/entries/${entry.id}/strike`,
  cancelHref: addressOf(heading.id, entry.strand),
  version: typedIn.version ?? entry.version,
  reason: typedIn.reason ?? '',
  isConflict: typedIn.isConflict ?? false,
  isStruck: entry.struckAt !== null,
  errorSummary: errorSummary(typedIn.errors ?? [], words),
  errors: fieldErrors(typedIn.errors ?? [], words),
})

interface Typed {
  readonly reason?: string
  readonly version?: number
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
}

export const strikeEntryRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/entries/:id/strike',
    action: 'strand.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await findStrikeable(visit)
      if (found === undefined) return notFound
      const { id, strandId } = found.entry
      return show(TEMPLATE, page(found, visit), { recordKind: 'entry', recordId: id, strandId })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/entries/:id/strike',
    action: 'strand.contribute',
    event: 'entry-struck',
    answer: async (visit) => {
      const found = await findStrikeable(visit)
      if (found === undefined) return notFound
      const answered = typed(visit.body, 'reason')
      const version = typedVersion(visit.body)
      const reason = parseText(answered, 'reason', { name: 'log:strike.reason', most: 1000 })
      if (!reason.ok)
        return showMistakes(TEMPLATE, page(found, visit, { reason: answered, version, errors: [reason.refusal] }))
      const struck = await strikeEntry(visit, found.entry, { builtFrom: version, reason: reason.value })
      if (struck.ok) return leadTo(addressOf(found.heading.id, found.entry.strand), struck.value, 'log:strike.done')
      const now = await findStrikeable(visit)
      return now === undefined
        ? notFound
        : showConflict(TEMPLATE, page(now, visit, { reason: answered, isConflict: true }))
    },
  },
]
