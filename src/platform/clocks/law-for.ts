import type { Law } from '#domain/law/law.ts'
import type { Commencement, Commencements, IsoDate, VersionName } from '#domain/law/rule.ts'
import type { Open } from '../db/transaction.ts'
import type { Work } from '../http/work.ts'

type Row = {
  readonly partnership_id: string
  readonly rule: string
  readonly version: string
  readonly starts_on: IsoDate | null
  readonly instrument: string
  readonly proposer: string
  readonly confirmer: string
  readonly set_on: IsoDate
}

const confirmedWhere = (which: string): string => `
  select distinct on (law_commencement.partnership_id, rule, law_commencement.version)
    law_commencement.partnership_id, rule, law_commencement.version, starts_on, instrument, proposer.name as proposer,
    confirmer.name as confirmer, (answered_at at time zone 'Europe/London')::date as set_on
  from law_commencement join account proposer on proposer.id = proposed_by join account confirmer on confirmer.id = answered_by
  where answer = 'confirmed' and ${which}
  order by law_commencement.partnership_id, rule, law_commencement.version, answered_at desc, law_commencement.id desc`
const OWN = confirmedWhere(`law_commencement.partnership_id = app_uuid('app.partnership')`)
const ALL = confirmedWhere('true')

/** The law that a person's clocks are counted by: the house's, and what two administrators of their partnership commenced. */
export async function lawFor({ run, house }: Pick<Work, 'run' | 'house'>): Promise<Law> {
  const { calendar, commencements } = house.law
  return { calendar, commencements: withAll(await run<Row>(OWN), commencements) }
}

/** The law of each partnership by its id, for what works for all of them at once with the system's right. */
export async function lawsFor(run: Open['run'], law: Law): Promise<(partnershipId: string) => Law> {
  const rows = Map.groupBy(await run<Row>(ALL), ({ partnership_id }) => partnership_id)
  const laws = new Map(
    rows.entries().map(([id, set]) => [id, { ...law, commencements: withAll(set, law.commencements) }]),
  )
  return (partnershipId) => laws.get(partnershipId) ?? law
}

const withAll = (rows: readonly Row[], known: Commencements): Commencements =>
  new Map([
    ...known,
    ...rows.flatMap((row) =>
      row.starts_on === null ? [] : [[nameIn(row), commencementIn(row, row.starts_on)] as const],
    ),
  ])

const nameIn = ({ rule, version }: Row): VersionName => `${rule}.${version}`

const commencementIn = ({ instrument, proposer, confirmer, set_on }: Row, from: IsoDate): Commencement => ({
  from,
  instrument,
  setBy: [proposer, confirmer],
  setOn: set_on,
})
