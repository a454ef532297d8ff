import type { HoursBefore } from '#domain/warning-ahead/warning-ahead.ts'
import type { House } from '../house.ts'
import type { Mail } from '../mail/mailer.ts'

/**
 * The message of a warning. It says that something is due and where to sign in, and nothing else: a mailbox, and the
 * screen of a phone that shows what came, are not for what Daybreak holds.
 */
export function warningMail({ i18n, views, config }: House, hours: HoursBefore): Omit<Mail, 'to' | 'id'> {
  const words = i18n.for('en')
  const { t } = words
  const said = {
    due: t('warnings:mail.due', { count: hours }),
    look: t('warnings:mail.look'),
    href: `${config.baseUrl}/work`,
    why: t('warnings:mail.why'),
    chooseHref: `${config.baseUrl}/account/warnings`,
  }
  return {
    subject: said.due,
    text: [said.due, `${said.look}\n${said.href}`, `${said.why}\n${said.chooseHref}`, ''].join('\n\n'),
    html: views.render('platform/warnings/warning-mail.njk', said, { words, path: '', demonstration: false }),
  }
}
