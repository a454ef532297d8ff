import type { House } from '../house.ts'
import type { Mail } from '../mail/mailer.ts'

/**
 * The message of an alert: that something waits and where to sign in, nothing of what it is about. Whoever may not open
 * reports is sent where they find who may.
 */
export function alertMail({ i18n, views, config }: House, mayOpen: boolean): Omit<Mail, 'to' | 'id'> {
  const words = i18n.for('en')
  const { t } = words
  const said = {
    waits: t('intake:alert.mail.waits'),
    now: t(mayOpen ? 'intake:alert.mail.now' : 'intake:alert.mail.notYours'),
    href: `${config.baseUrl}${mayOpen ? '/reports/alerts' : '/reports/access'}`,
    why: t('intake:alert.mail.why'),
  }
  return {
    subject: said.waits,
    text: [said.waits, `${said.now}\n${said.href}`, said.why, ''].join('\n\n'),
    html: views.render('platform/alerts/alert-mail.njk', said, { words, path: '', demonstration: false }),
  }
}
