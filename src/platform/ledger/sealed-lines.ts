import type { Open } from '../db/transaction.ts'
import { LEDGER_COLUMNS, type LedgerRow } from './ledger-text.ts'

const LINES_A_PAGE = 1000

const PAGE = `select ${LEDGER_COLUMNS} from ledger_entry
  where tx >= $1::xid8 and tx < $2::xid8 and (tx, seq) > ($3::xid8, $4::bigint)
  order by ledger_entry.tx, ledger_entry.seq limit ${LINES_A_PAGE}`

/**
 * The lines of the transactions from `txFrom` up to, not including, `txBelow`, in the order in which they are sealed,
 * some thousand at a time.
 *
 * @param page runs the query of one page, in a transaction that sees all lines
 */
export async function* sealedLines(
  page: (read: (transaction: Pick<Open, 'run'>) => Promise<readonly LedgerRow[]>) => Promise<readonly LedgerRow[]>,
  { txFrom, txBelow }: { txFrom: string; txBelow: string },
): AsyncGenerator<readonly LedgerRow[], void> {
  let after: Pick<LedgerRow, 'tx' | 'seq'> = { tx: '0', seq: 0 }
  for (;;) {
    const { tx, seq } = after
    const rows = await page(({ run }) => run<LedgerRow & Record<string, unknown>>(PAGE, [txFrom, txBelow, tx, seq]))
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    if (rows.length < LINES_A_PAGE) return
    after = last
  }
}
