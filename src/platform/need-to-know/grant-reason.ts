import type { Words } from '../i18n/words.ts'

/** Why access was given where no person said so, as `access_grant.reason_code` holds it. */
export type GrantReason = 'made-the-operation'

/** Why access was given: in the words of whoever gave it, or by a code where no person did. One of the two is `null`. */
export interface GivenBecause {
  readonly reason: string | null
  readonly reasonCode: GrantReason | null
}

/** Why access was given, in words. */
export const sayGivenBecause = ({ reason, reasonCode }: GivenBecause, { t }: Words): string =>
  reasonCode === null ? (reason ?? '') : t(`common:why.code.${reasonCode}`)
