import type { Work } from '#platform/http/work.ts'

/** The agencies that exist today, by name, to choose from; and `chosen`, which may have ended since it was chosen. */
export const findAgencies = async (
  { queries, now }: Work,
  chosen: string | null = null,
): Promise<readonly { id: string; name: string }[]> => {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  return queries
    .selectFrom('agency')
    .select(['id', 'name'])
    .where((agency) =>
      agency.or([
        agency.and([
          agency.or([agency('active_until', 'is', null), agency('active_until', '>=', today)]),
          agency.or([agency('active_from', 'is', null), agency('active_from', '<=', today)]),
        ]),
        agency('id', '=', chosen),
      ]),
    )
    .orderBy('name')
    .execute()
}
