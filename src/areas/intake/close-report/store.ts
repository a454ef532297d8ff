import type { Work } from '#platform/http/work.ts'

const BY_NUMBER = 'select id from report where strand_id = $1 and number = $2'

/** The report of this number; `undefined` where there is none among those of the strand. */
export async function findByNumber({ run }: Work, strandId: string, number: number): Promise<string | undefined> {
  const [row] = await run<{ id: string }>(BY_NUMBER, [strandId, number])
  return row?.id
}
