import { findSecret, spendAppCode } from '#platform/auth/kept-second-factor.ts'
import { makeRecoveryCodes } from '#platform/auth/recovery-codes.ts'
import type { Unfinished } from '#platform/auth/session-life.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { Caller } from '#platform/http/route.ts'
import { writeLine } from '#platform/ledger/line.ts'
import { finishSignIn } from '../finish-sign-in.ts'
import { confirm, isConfirmed } from './store.ts'

/** The secret to be put into the app; `undefined` once a code of it has confirmed it: it is never shown again. */
export const findSecretToShow = ({ house }: Caller, { accountId }: Unfinished): Promise<string | undefined> =>
  asSystem(house.pool, async (transaction) =>
    (await isConfirmed(transaction, accountId)) ? undefined : findSecret(transaction, house.keyring, accountId),
  )

/** Confirms the second factor with a code of the app; false when the code is wrong. */
export const confirmSecondFactor = ({ house, now }: Caller, person: Unfinished, typed: string): Promise<boolean> =>
  asSystem(house.pool, async (transaction) => {
    const outcome = await spendAppCode(transaction, house.keyring, person.accountId, { typed, now })
    if (outcome !== 'right') return false
    await confirm(transaction, person.accountId, now)
    const subject = { recordKind: 'account', recordId: person.accountId } as const
    await writeLine(
      transaction,
      { author: person, now, keyring: house.keyring },
      { event: 'second-factor-confirmed', ...subject },
    )
    return true
  })

/** New recovery codes for somebody whose second factor is confirmed; `undefined` when it is not. */
export const makeFirstCodes = ({ house, now }: Caller, person: Unfinished): Promise<readonly string[] | undefined> =>
  asSystem(house.pool, async (transaction) => {
    if (!(await isConfirmed(transaction, person.accountId))) return undefined
    const codes = await makeRecoveryCodes(transaction, person.accountId)
    const subject = { recordKind: 'account', recordId: person.accountId } as const
    await writeLine(
      transaction,
      { author: person, now, keyring: house.keyring },
      { event: 'recovery-codes-made', ...subject },
    )
    return codes
  })

/** Signs in somebody who has kept their codes, and gives the new session's token; `undefined` while nothing is confirmed. */
export const finishEnrolment = (caller: Caller, person: Unfinished): Promise<string | undefined> =>
  asSystem(caller.house.pool, async (transaction) =>
    (await isConfirmed(transaction, person.accountId))
      ? finishSignIn(transaction, caller, person, 'password-and-new-app')
      : undefined,
  )
