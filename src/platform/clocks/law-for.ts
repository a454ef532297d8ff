import type { Law } from '#domain/law/law.ts'
import type { Commencement, IsoDate, VersionName } from '#domain/law/rule.ts'
import type { Work } from '../http/work.ts'

type Row = {
  readonly rule: string
  readonly version: string
  readonly starts_on: IsoDate | null
  readonly instrument: string
  readonly proposer: string
  readonly confirmer: string
  readonly set_on: IsoDate
}

const CONFIRMED = `
  select distinct on (rule, law_commencement.version) rule, law_commencement.version, starts_on, instrument, proposer.name as proposer,
    confirmer.name as confirmer, (answered_at at time zone 'Europe/London')::date as set_on
  from law_commencement join account proposer on proposer.id = proposed_by join account confirmer on confirmer.id = answered_by
  where answer = 'confirmed'
  order by rule, law_commencement.version, answered_at desc, law_commencement.id desc`

/** The law that this person's clocks are counted by: the house's, and what two administrators of their partnership commenced. */
export async function lawFor({ run, house }: Work): Promise<Law> {
  const rows = await run<Row>(CONFIRMED)
  const commencements = rows.flatMap((row) =>
    row.starts_on === null ? [] : [[nameIn(row), commencementIn(row, row.starts_on)] as const],
  )
  return { calendar: house.law.calendar, commencements: new Map([...house.law.commencements, ...commencements]) }
}

const nameIn = ({ rule, version }: Row): VersionName => `${rule}.${version}`

const commencementIn = ({ instrument, proposer, confirmer, set_on }: Row, from: IsoDate): Commencement => ({
  from,
  instrument,
  setBy: [proposer, confirmer],
  setOn: set_on,
})
