import type { House } from '../house.ts'
import type { Job } from '../jobs/jobs.ts'
import { createMailer } from '../mail/mailer.ts'
import { findNews, sendNews } from './send-news.ts'

const SEND = 'send-news'

/** Tells reporters who asked for it that they were answered; where no mail server is set, they come and look. */
export function newsJobs(house: House): readonly Job[] {
  const { mail } = house.config
  if (mail === undefined) return []
  const mailer = createMailer(mail)
  const findJob: Job = {
    name: 'find-news',
    cron: '* * * * *',
    atStart: true,
    async run(_payload, ask) {
      for (const messageId of await findNews(house)) await ask(SEND, { messageId }, messageId)
    },
  }
  // Waiting for a mail server that does not answer keeps no other job from its turn.
  const run: Job['run'] = (payload) => sendNews(house, mailer, (payload as { messageId: string }).messageId)
  return [findJob, { name: SEND, yields: true, run }]
}
