import type { House } from '../house.ts'
import type { Mail } from '../mail/mailer.ts'

/**
 * Tells a reporter that there is an answer, in the language of their report, and nothing else: not what it is about, not
 * who we are, no link and no address of ours. Whoever else reads that mailbox learns that some number can be used
 * somewhere; the reporter knows where.
 */
export function newsMail({ i18n, views }: Pick<House, 'i18n' | 'views'>, language: string): Omit<Mail, 'to' | 'id'> {
  const words = i18n.forPublic(language)
  const { t } = words
  const subject = t('report:mail.subject')
  const lines = [subject, t('report:mail.look'), t('report:mail.nothing'), t('report:mail.stop')]
  return {
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: views.render('platform/reports/news-mail.njk', { subject, lines }, { words, path: '', demonstration: false }),
    isNameless: true,
  }
}
