import type { Work } from '../house.ts'

/** Somebody who may work on reports, by name and agency. */
export interface WhoAdds {
  readonly id: string
  readonly name: string
}

const WHO_ADDS = `
  select account.id, account.name || ', ' || agency.name as name
  from account join agency on agency.id = account.agency_id
  where account.id in (select who_adds($1, $2)) order by account.name, account.id limit 1000`

/** Everybody who may work on the reports of this strand now, by name. */
export const findWhoAdds = async ({ run, now }: Work, strandId: string): Promise<readonly WhoAdds[]> =>
  run<WhoAdds & Record<string, unknown>>(WHO_ADDS, [strandId, now.toString()])
