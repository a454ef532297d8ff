import type { Answers } from '#domain/report/questions.ts'
import type { Open } from '../db/transaction.ts'
import type { House } from '../house.ts'

/** What a report says; `undefined` where there is none, where this person may not read it and where it was erased. */
export async function readAnswersOf(
  { keyring }: Pick<House, 'keyring'>,
  transaction: Pick<Open, 'run'>,
  reportId: string,
): Promise<Answers | undefined> {
  const [row] = await transaction.run<{ account: Buffer }>('select account from report where id = $1', [reportId])
  const text = row && (await keyring.unseal(transaction, reportId, row.account))
  return text === undefined ? undefined : (JSON.parse(text) as Answers)
}
