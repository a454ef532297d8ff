import { hasEndedBefore } from '#domain/agency/agency.ts'
import type { KeptAgency } from '../agency-store.ts'

/** Everything `page.njk` needs: the agencies of `today` first, then those that have ended, the last to end first. */
export function page(agencies: readonly KeptAgency[], people: ReadonlyMap<string, number>, today: Temporal.PlainDate) {
  const rows = agencies.map((agency) => ({
    id: agency.id,
    name: agency.name,
    kind: agency.kind,
    firstResponder: agency.firstResponder,
    contact: agency.contact,
    activeFrom: agency.activeFrom?.toString(),
    activeUntil: agency.activeUntil?.toString(),
    continuedBy: agencies.find(({ id }) => id === agency.continuedById)?.name,
    people: people.get(agency.id) ?? 0,
    ended: hasEndedBefore(agency, today),
  }))
  return {
    current: rows.filter(({ ended }) => !ended),
    ended: rows.filter(({ ended }) => ended).toSorted((one, other) => (one.activeUntil! < other.activeUntil! ? 1 : -1)),
  }
}
