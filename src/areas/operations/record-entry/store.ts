import type { Work } from '#platform/http/work.ts'

/** The premises of an operation that this person may read, by name, to choose from. */
export const findPremisesChoices = async (
  { queries }: Work,
  operationId: string,
): Promise<readonly { id: string; label: string }[]> =>
  queries
    .selectFrom('premises')
    .select(['id', 'label'])
    .where('operation_id', '=', operationId)
    .orderBy('label')
    .orderBy('id')
    .limit(500)
    .execute()
