import type { Work } from '#platform/http/work.ts'

/** The agencies that exist today, by name, to choose from. */
export const findAgencies = async ({ queries, now }: Work): Promise<readonly { id: string; name: string }[]> => {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  return queries
    .selectFrom('agency')
    .select(['id', 'name'])
    .where((agency) => agency.or([agency('active_until', 'is', null), agency('active_until', '>=', today)]))
    .orderBy('name')
    .execute()
}
