import { URGENT_NOW } from './urgent-now.ts'

/**
 * SQL for a report as it stands now, whatever its row says of somebody who may not work on reports any more: whose it is
 * (null: nobody's), its state, and how soon it goes, least first: danger to life that nobody has, whatever else is urgent,
 * the rest.
 *
 * @param strand its strand: a parameter of the statement, as `$1`, where there are many reports, so that who works on them is asked once
 * @param now the parameter that holds this instant
 */
export function standingSql(strand: string, now: string) {
  const stays = `report.owner_id in (select who_adds(${strand}, ${now}))`
  const ownerId = `case when ${stays} then report.owner_id end`
  return {
    ownerId,
    state: `case when report.state = 'claimed' and (${ownerId}) is null then 'received' else report.state end`,
    rank: `case when not (${URGENT_NOW}) then 2 when 'life' = any (report.urgent) and (${ownerId}) is null then 0 else 1 end`,
  } as const
}
