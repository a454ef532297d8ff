import { randomBytes } from 'node:crypto'
import { hashOf } from './session.ts'

/** Letters and digits that cannot be taken for one another: no I, L, O and U. @see Crockford's base 32 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16
const GROUP = 4

/** A new code to be written down and typed once, 80 random bits in groups of four: 'K7QX-09TF-…'. */
export const newCode = (): string =>
  inGroups(Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join(''), '-')

/** What is stored of a code, however it was typed: with or without hyphens, small letters, O for 0, I or L for 1. */
export const hashOfCode = (typed: string): Buffer =>
  hashOf(
    typed
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/gu, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/gu, '1'),
  )

/** A long row of signs in groups of four, for the eye. */
export const inGroups = (text: string, between = ' '): string =>
  (text.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []).join(between)
