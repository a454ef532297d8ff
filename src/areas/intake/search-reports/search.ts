import { marksOf } from '#domain/report/marks.ts'
import { parseReportNumber } from '#domain/report/report-number.ts'
import type { Work } from '#platform/http/work.ts'
import { findPremisesAlike, type PremisesAlike } from '#platform/premises/premises-alike.ts'
import { type AlikeReport, findAlike } from '../alike/find-alike.ts'

/** What somebody's words led to. */
export interface Found {
  /** The report of this number, where they typed one. */
  readonly numbered: { readonly id: string; readonly number: number } | undefined
  readonly reports: readonly AlikeReport[]
  readonly premises: readonly PremisesAlike[]
}

/** Looks for words as if they had been typed into each box of a report: a plate as a plate, a postcode as a postcode. */
export async function search(work: Work, text: string): Promise<Found> {
  const marks = marksOf({
    vehicle: { plate: text },
    phone: { numbers: text },
    where: { postcode: text },
    what: { words: text },
  })
  return {
    numbered: await findNumbered(work, parseReportNumber(text)),
    // Whoever asks for one word wants what has it.
    reports: await findAlike(work, marks, null, 0),
    premises: await findPremisesAlike(work, marks, text),
  }
}

async function findNumbered({ run }: Work, number: number | undefined) {
  if (number === undefined) return undefined
  const [row] = await run<{ id: string; number: number }>('select id, number from report where number = $1', [number])
  return row
}
