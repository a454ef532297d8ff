/**
 * Why or how something was done, where a fixed word says it: these stand in clear in the ledger and in its exports, so
 * none can tell of anybody. `sealed` says that a person gave a reason in words, which are sealed with the record.
 */
export const BECAUSE = [
  'sealed',
  'command-line',
  'demonstration-sign-in',
  'password-and-app',
  'password-and-recovery-code',
  'password-and-new-app',
  'setup-code',
  'all-other-sessions',
  'unknown-address-or-wrong-password',
  'wrong-password',
  'wrong-code',
  'code-used-before',
  'wrong-recovery-code',
  'wrong-setup-code',
  'locked',
] as const

export type Because = (typeof BECAUSE)[number]
