import type { House } from '../house.ts'
import type { Job } from '../jobs/jobs.ts'
import { createMailer } from '../mail/mailer.ts'
import { sendAlerts } from './send-alerts.ts'
import { tellAlerts } from './tell-alerts.ts'

/** The job that tells of alerts: asked for as soon as one is raised, and due every minute for what was missed. */
export const TELL = 'tell-alerts'
const SEND = 'send-alerts'

/** Tells those on duty of alerts, and goes on to others while nobody acknowledges them. */
export function alertJobs(house: House): readonly Job[] {
  const { mail } = house.config
  const tellJob: Job = {
    name: TELL,
    cron: '* * * * *',
    atStart: true,
    async run(_payload, ask) {
      const unsent = await tellAlerts(house)
      if (mail === undefined) return
      for (const accountId of unsent) await ask(SEND, { accountId }, accountId)
    },
  }
  if (mail === undefined) return [tellJob]
  const mailer = createMailer(mail)
  const run: Job['run'] = (payload) => sendAlerts(house, mailer, (payload as { accountId: string }).accountId)
  return [tellJob, { name: SEND, run }]
}
