import type { House } from '../house.ts'
import type { Job } from '../jobs/jobs.ts'
import { sealLedger } from './sealing.ts'

/** Seals what was written to the ledger, every minute. */
export const sealLedgerJob = ({ pool, signingKey, clock, log }: House): Job => ({
  name: 'seal-ledger',
  cron: '* * * * *',
  atStart: true,
  async run() {
    const { sealed } = await sealLedger(pool, signingKey, clock.now())
    if (sealed > 0) log.debug({ sealed }, 'ledger sealed')
  },
})
