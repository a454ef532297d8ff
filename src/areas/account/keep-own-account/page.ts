import type { WarnsOf } from '#domain/warning-ahead/warning-ahead.ts'
import type { Actor } from '#platform/http/actor.ts'
import type { Words } from '#platform/i18n/words.ts'
import { deviceName } from './device-name.ts'
import type { OpenSession } from './store.ts'

/** What the page shows of oneself. */
interface OwnAccount {
  readonly actor: Actor
  readonly details: { readonly name: string; readonly email: string; readonly jobTitle: string }
  readonly sessions: readonly OpenSession[]
  readonly recoveryCodes: number
  readonly hasPassword: boolean
  readonly warnsOf: WarnsOf
  readonly hasCalendar: boolean
}

/** Everything `page.njk` needs. */
export function page(own: OwnAccount, words: Words) {
  const { actor, details, sessions, recoveryCodes, hasPassword, warnsOf, hasCalendar } = own
  const { t, list } = words
  return {
    details: [
      { key: t('account:own.name'), value: details.name },
      { key: t('account:email'), value: details.email },
      { key: t('account:own.jobTitle'), value: details.jobTitle },
      { key: t('account:own.agency'), value: actor.agency },
      {
        key: t('account:own.roles'),
        value:
          actor.roles.length === 0
            ? t('account:role.member')
            : list(actor.roles.map((role) => t(`account:role.${role}`))),
      },
    ],
    safety: hasPassword
      ? safety(recoveryCodes, words)
      : [{ key: t('account:password.name'), value: t('account:own.passwordNone') }],
    ahead: [
      {
        key: t('warnings:choose.title'),
        value: t(`warnings:choose.of.${warnsOf}`),
        action: { href: '/account/warnings', text: t('account:own.change'), hidden: t('warnings:choose.hidden') },
      },
      {
        key: t('calendar:own.title'),
        value: t(hasCalendar ? 'calendar:own.has' : 'calendar:own.hasNone'),
        action: { href: '/account/calendar', text: t('account:own.change'), hidden: t('calendar:own.hidden') },
      },
    ],
    sessions: sessions.map(({ id, device, startedAt, lastSeenAt }) => ({
      device: nameOf(device, words),
      startedAt,
      lastSeenAt,
      isThis: id === actor.sessionId,
      endAction: `/account/sessions/${id}/end`,
    })),
    hasOthers: sessions.some(({ id }) => id !== actor.sessionId),
  }
}

const safety = (recoveryCodes: number, { t }: Words) => [
  {
    key: t('account:password.name'),
    value: t('account:own.passwordSet'),
    action: { href: '/account/password', text: t('account:own.change'), hidden: t('account:own.changePassword') },
  },
  {
    key: t('account:own.recoveryCodes'),
    value: t('account:own.codesLeft', { count: recoveryCodes }),
    action: { href: '/account/recovery-codes', text: t('account:own.makeNew'), hidden: t('account:own.makeNewCodes') },
  },
]

function nameOf(device: string, { t }: Words): string {
  const { browser, system } = deviceName(device)
  if (browser === undefined || system === undefined) return browser ?? system ?? t('account:device.unknown')
  return t('account:device.named', { browser, system })
}
