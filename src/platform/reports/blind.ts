import { createHmac } from 'node:crypto'
import { type Mark, writtenMark } from '#domain/report/mark.ts'
import type { House } from '../house.ts'

/** 96 bits: short, for thousands are kept, and long enough that no two values ever meet by chance. */
const CHARACTERS = 16

/** Makes marks that nobody can read back, or try values against, without the master key. */
export function blinder({ keyring }: Pick<House, 'keyring'>): (mark: Mark) => string {
  const key = keyring.derive('report marks')
  return (mark) => createHmac('sha256', key).update(writtenMark(mark)).digest('base64url').slice(0, CHARACTERS)
}
