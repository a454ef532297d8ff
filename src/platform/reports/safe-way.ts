import type { Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { readAnswersOf } from './account.ts'

/** When and how somebody may be reached safely, in the words of the question `safe`. */
export interface SafeWay {
  /** Options of the question `safe`: here, phone, email, none. */
  readonly ways: readonly string[]
  readonly words: string
}

/** What a reporter said, and when, where it was after the report (ISO). */
interface SaidSafeWay extends SafeWay {
  readonly saidAt: string | undefined
}

const LAST =
  'select safe, said_at as "saidAt" from report_safe_way where report_id = $1 order by said_at desc, id desc limit 1'

/**
 * What a reporter last said of how to reach them: on their page, else in the report itself. `undefined` where there is no
 * such report, where this person may not read it and where it was erased.
 */
export async function findSafeWay(
  house: Pick<House, 'keyring'>,
  transaction: Pick<Open, 'run'>,
  reportId: string,
): Promise<SaidSafeWay | undefined> {
  const [row] = await transaction.run<{ safe: Buffer; saidAt: string }>(LAST, [reportId])
  if (row === undefined) {
    const answers = await readAnswersOf(house, transaction, reportId)
    return answers && { ...safeWayFrom(answers['safe'] ?? {}), saidAt: undefined }
  }
  const text = await house.keyring.unseal(transaction, reportId, row.safe)
  return text === undefined ? undefined : { ...safeWayFrom(JSON.parse(text)), saidAt: row.saidAt }
}

/** What was sealed as JSON, or answered, as a way. */
export function safeWayFrom(given: object): SafeWay {
  const { ways, words } = given as { readonly ways?: unknown; readonly words?: unknown }
  return {
    ways: Array.isArray(ways) ? ways.filter((way) => typeof way === 'string') : [],
    words: typeof words === 'string' ? words : '',
  }
}
