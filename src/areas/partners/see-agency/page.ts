import { hasEndedBefore } from '#domain/agency/agency.ts'
import type { Words } from '#platform/i18n/words.ts'
import { rowsOf } from '../agency-page.ts'
import type { KeptAgency } from '../agency-store.ts'

/** What `page.njk` shows of the agency itself: what is known, and the bodies before and after it. */
export function page(agency: KeptAgency, agencies: readonly KeptAgency[], now: Temporal.Instant, words: Words) {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate()
  return {
    agency: { id: agency.id, name: agency.name },
    ended: hasEndedBefore(agency, today),
    rows: rowsOf(agency, agencies, words),
    before: agencies.filter(({ continuedById }) => continuedById === agency.id).map(linkTo),
    after: agencies.filter(({ id }) => id === agency.continuedById).map(linkTo),
  }
}

const linkTo = ({ id, name, activeUntil }: KeptAgency) => ({
  href: `/partners/${id}`,
  name,
  until: activeUntil?.toString(),
})
