import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** argon2id at 19 MiB and two passes: about 25 ms. @see OWASP Password Storage Cheat Sheet */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const SALT_BYTES = 16

/** What is stored of a password: the PHC string, which names the cost that it was made with. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES)
  const tag = await derive('argon2id', { ...COST, message: plain(password), nonce })
  const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`
  return `$argon2id$v=19$${cost}$${encode(nonce)}$${encode(tag)}`
}

/**
 * True if `stored` was made of this password. Takes as long when nothing is stored (`undefined`): how long an answer
 * takes does not tell whether an account exists.
 */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const { tag, ...cost } = read(stored ?? NOBODYS)
  const given = await derive('argon2id', { ...cost, message: plain(password) })
  return timingSafeEqual(given, tag) && stored !== undefined
}

/** A password exactly as typed, its spaces too; '' when it is absent. */
export function passwordIn(body: Readonly<Record<string, unknown>>, field: string): string {
  const value = body[field]
  return typeof value === 'string' ? value : ''
}

/** The hash of no password, at the same cost. */
const NOBODYS = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

const PHC =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[\w+/]+)\$(?<tag>[\w+/]+)$/u

function read(stored: string): Omit<Argon2Parameters, 'message'> & { readonly tag: Buffer } {
  const found = PHC.exec(stored)?.groups
  if (found === undefined) throw new Error('a stored password is not a PHC string of argon2id')
  const tag = Buffer.from(found['tag'] ?? '', 'base64')
  return {
    memory: Number(found['memory']),
    passes: Number(found['passes']),
    parallelism: Number(found['parallelism']),
    nonce: Buffer.from(found['salt'] ?? '', 'base64'),
    tagLength: tag.length,
    tag,
  }
}

// The same letters can be typed as different code points on different keyboards.
const plain = (password: string): string => password.normalize('NFKC')

const encode = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/u, '')
