import type { House } from '../house.ts'
import type { Job } from '../jobs/jobs.ts'
import { createMailer } from '../mail/mailer.ts'
import { giveWarnings } from './give-warnings.ts'
import { sendWarnings } from './send-warnings.ts'

const SEND = 'send-warnings'

/** Warns people of what is due, every minute, and sends them the mail that this makes. */
export function warningJobs(house: House): readonly Job[] {
  const { mail, demonstration } = house.config
  const giveJob: Job = {
    name: 'warn-of-deadlines',
    cron: '* * * * *',
    atStart: true,
    async run(_payload, ask) {
      const unsent = await giveWarnings(house)
      if (mail === undefined) return
      // One job a person: what one mail server refuses holds up nobody else's.
      for (const accountId of unsent) await ask(SEND, { accountId }, accountId)
    },
  }
  if (mail === undefined) {
    house.log[demonstration ? 'info' : 'warn']('SMTP_URL is not set: warnings are shown on the page and not mailed')
    return [giveJob]
  }
  const mailer = createMailer(mail)
  const run: Job['run'] = (payload) => sendWarnings(house, mailer, (payload as { accountId: string }).accountId)
  // Waiting for a mail server that does not answer keeps no other job from its turn.
  return [giveJob, { name: SEND, yields: true, run }]
}
