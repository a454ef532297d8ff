/**
 * Checks an export of the ledger: that it is whole and that no byte of it was changed since it was sealed and signed.
 * It needs the file alone: no database, no network, and of Daybreak nothing but this file and `merkle.ts`. With those two
 * in a folder, `node verify.ts FILE` (Node 24.2 or newer) says what it found as JSON and ends with 0 when all is well.
 *
 * An export is lines of text:
 *
 *     {"format":…}                                a header
 *     {"batch":{…},"signature":"…"}               a batch: how many entries, their Merkle root, the hash of the batch before
 *     {"n":1,"check":"…","entry":{…}}             its entries, numbered through the whole file …
 *     {"n":2,"check":"…","withheld":"…"}          … or only the hash of one that was held back
 *     {"end":{…},"signature":"…"}                 the end: signs the header, the last batch and how much there is
 *
 * The signatures (Ed25519) and the hashes (SHA-256) are over the bytes as they stand in the file, so nothing is parsed
 * that is not first compared byte by byte with its one possible form.
 */
import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { createTree, type Digest, leafWithin, type Tree } from './merkle.ts'

/** The export is whole and unchanged. Whether its signer is the right one is for the reader to say, or `keys`. */
export interface Intact {
  readonly ok: true
  readonly batches: number
  readonly entries: number
  /** How many of the entries are there only as a hash. */
  readonly withheld: number
  readonly exportedAt: string
  /** The public keys that signed it, hexadecimal. */
  readonly keys: readonly string[]
}

/** The first thing that is wrong. */
export interface Changed {
  readonly ok: false
  /** Counted from 1; `lastLine` differs where several lines cannot be told apart. */
  readonly line: number
  readonly lastLine: number
  /** Where the line begins, in bytes from the beginning of the file. */
  readonly offset: number
  readonly what: string
}

/**
 * Reads `file` once, in little memory, and gives the first fault.
 *
 * @param keys the only signers to accept, hexadecimal; any when absent
 * @throws what the system says where the file cannot be read
 */
export function verifyExport(file: string, keys?: readonly string[]): Intact | Changed {
  const reading = new Reading(keys)
  try {
    const [rest, offset] = readLines(file, (bytes, start, end, at) => reading.take(bytes, start, end, at))
    return reading.finish(rest, offset)
  } catch (fault) {
    if (fault instanceof FaultFound) return fault.changed
    throw fault
  }
}

class FaultFound extends Error {
  readonly changed: Changed

  constructor(what: string, line: number, offset: number, lastLine = line) {
    super(what)
    this.changed = { ok: false, line, lastLine, offset, what }
  }
}

const HEADER =
  /^\{"format":"daybreak-ledger-1","exportedAt":"(?<exportedAt>[\d:.TZ-]+)","partnership":(?:null|"[\da-f-]{36}")\}$/
const BATCH =
  /^\{"batch":(?<text>\{"number":(?<number>\d+),"txFrom":"(?<txFrom>\d+)","txBelow":"(?<txBelow>\d+)","entries":(?<entries>\d+),"sealedAt":"[\d:.TZ-]+","root":"(?<root>[\da-f]{64})","previous":"(?<previous>[\da-f]{64})","key":"(?<key>[\da-f]{64})"\}),"signature":"(?<signature>[\da-f]{128})"\}$/
const END =
  /^\{"end":(?<text>\{"batches":(?<batches>\d+),"entries":(?<entries>\d+),"header":"(?<header>[\da-f]{64})","last":"(?<last>[\da-f]{64})","key":"(?<key>[\da-f]{64})"\}),"signature":"(?<signature>[\da-f]{128})"\}$/

/** The batch whose entries are being read. */
interface OpenBatch {
  readonly number: number
  readonly root: string
  readonly tree: Tree
  /** Where it stands itself; its entries follow. */
  readonly line: number
  readonly offset: number
}

const NOTHING_BEFORE = '0'.repeat(64)

/** Follows an export line by line: each is what must stand there, or a fault. */
class Reading {
  readonly #accepted: readonly string[] | undefined
  readonly #keys = new Map<string, KeyObject | undefined>()
  #line = 0
  #offset = 0
  #headerHash = ''
  #exportedAt = ''
  #batches = 0
  #entries = 0
  #withheld = 0
  #batch: OpenBatch | undefined
  /** Entries of the batch that are still to come. */
  #left = 0
  #previous = NOTHING_BEFORE
  #txBelow = '0'
  #ended = false

  constructor(accepted: readonly string[] | undefined) {
    this.#accepted = accepted
  }

  /** Takes the next line, which begins at `offset` of the file and stands in `bytes` from `start` to `end`. */
  take(bytes: Buffer, start: number, end: number, offset: number): void {
    this.#line += 1
    this.#offset = offset
    if (this.#batch !== undefined && this.#left > 0) this.#takeEntry(this.#batch, bytes, start, end)
    else this.#takeOther(bytes.toString('latin1', start, end))
  }

  /** Says what was read, once the file is over. `rest` counts the bytes after the last line's end. */
  finish(rest: number, offset: number): Intact {
    this.#line += 1
    this.#offset = offset
    if (rest > 0) throw this.#fault('the line does not end')
    if (!this.#ended) throw this.#fault('the file stops before its end')
    const keys = [...this.#keys.keys()]
    return {
      ok: true,
      batches: this.#batches,
      entries: this.#entries,
      withheld: this.#withheld,
      exportedAt: this.#exportedAt,
      keys,
    }
  }

  #takeOther(text: string): void {
    if (this.#line === 1) return this.#takeHeader(text)
    if (this.#ended) throw this.#fault('there is more after the end')
    const batch = BATCH.exec(text)?.groups
    if (batch !== undefined) return this.#takeBatch(batch)
    const end = END.exec(text)?.groups
    if (end !== undefined) return this.#takeEnd(end)
    throw this.#fault(
      text.startsWith('{"n":') ? 'this entry belongs to no batch' : 'this is neither a batch nor the end',
    )
  }

  #takeHeader(text: string): void {
    const found = HEADER.exec(text)?.groups
    if (found === undefined) throw this.#fault('this is not how an export of a ledger begins')
    this.#headerHash = hash('sha256', text)
    this.#exportedAt = found['exportedAt'] ?? ''
  }

  #takeBatch(found: Found): void {
    this.#checkSignature(found, 'this batch')
    const number = this.#batches + 1
    if (Number(found['number']) !== number) {
      throw this.#fault(`batch ${found['number']} stands where batch ${number} should be`)
    }
    if (found['previous'] !== this.#previous || found['txFrom'] !== this.#txBelow) {
      throw this.#fault(`batch ${number} does not follow from the batch before it`)
    }
    this.#batches = number
    this.#left = Number(found['entries'])
    this.#previous = hash('sha256', found['text'] ?? '')
    this.#txBelow = found['txBelow'] ?? ''
    this.#batch = { number, root: found['root'] ?? '', tree: createTree(), line: this.#line, offset: this.#offset }
  }

  #takeEntry(batch: OpenBatch, bytes: Buffer, start: number, end: number): void {
    const number = this.#entries + 1
    const check = checkOf(number, bytes, start)
    if (check < 0) throw this.#misplaced(bytes.toString('latin1', start, end))
    const found = leafIn(bytes, check, end)
    if (found === undefined) throw this.#fault(`entry ${number} was changed`)
    batch.tree.add(found.leaf)
    this.#entries = number
    this.#withheld += found.withheld
    this.#left -= 1
    if (this.#left === 0) this.#checkRoot(batch)
  }

  #misplaced(text: string): FaultFound {
    const number = this.#entries + 1
    const other = /^\{"n":(\d{1,15}),/.exec(text)?.[1]
    if (other !== undefined) return this.#fault(`entry ${other} stands where entry ${number} should be`)
    if (BATCH.test(text) || END.test(text))
      return this.#fault(`entry ${number} is missing: batch ${this.#batches} has ${this.#left} more`)
    return this.#fault(`entry ${number} was changed`)
  }

  #checkRoot({ number, root, tree, line, offset }: OpenBatch): void {
    if (hexOf(tree.root()) === root) return
    const what = `the entries of batch ${number} are not those that were sealed`
    throw new FaultFound(what, line + 1, offset, this.#line)
  }

  #takeEnd(found: Found): void {
    this.#checkSignature(found, 'the end')
    if (found['header'] !== this.#headerHash) throw new FaultFound('the first line was changed', 1, 0)
    const whole =
      Number(found['batches']) === this.#batches &&
      Number(found['entries']) === this.#entries &&
      found['last'] === this.#previous
    if (!whole) {
      throw this.#fault(
        `the end was signed for ${found['batches']} batches with ${found['entries']} entries; here are ${this.#batches} with ${this.#entries}`,
      )
    }
    this.#ended = true
  }

  #checkSignature({ key = '', text = '', signature = '' }: Found, what: string): void {
    if (!this.#keys.has(key)) this.#keys.set(key, publicKeyOf(key))
    const publicKey = this.#keys.get(key)
    const signed = publicKey !== undefined && verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex'))
    if (!signed) throw this.#fault(`${what} is not as it was signed`)
    if (this.#accepted !== undefined && !this.#accepted.includes(key)) {
      throw this.#fault(`${what} is signed with another key than the one asked for: ${key}`)
    }
  }

  #fault(what: string): FaultFound {
    return new FaultFound(what, this.#line, this.#offset)
  }
}

type Found = Readonly<Record<string, string>>

/** The key whose 32 bytes these digits are; `undefined` where no key is. */
function publicKeyOf(digits: string): KeyObject | undefined {
  try {
    const x = Buffer.from(digits, 'hex').toString('base64url')
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  } catch {
    return undefined
  }
}

const OPENING = '{"n":'
const CHECK = ',"check":"'
const ENTRY = '","entry":'
const WITHHELD = '","withheld":'
const CHECK_DIGITS = 16
const CLOSE = 0x7d
const ZERO = 0x30

function stands(form: string, bytes: Buffer, at: number): boolean {
  for (let index = 0; index < form.length; index += 1) if (bytes[at + index] !== form.charCodeAt(index)) return false
  return true
}

/** Where the check of entry `number` stands in the line that begins at `start`; -1 if the line is not that entry's. */
function checkOf(number: number, bytes: Buffer, start: number): number {
  if (!stands(OPENING, bytes, start)) return -1
  let at = start + OPENING.length
  // A number is never written with a zero before it, so that it has one form.
  if (bytes[at] === ZERO) return -1
  let found = 0
  for (let digit = digitAt(bytes, at); digit >= 0 && digit <= 9; digit = digitAt(bytes, at)) {
    found = found * 10 + digit
    at += 1
  }
  return found === number && stands(CHECK, bytes, at) ? at + CHECK.length : -1
}

const digitAt = (bytes: Buffer, at: number): number => (bytes[at] ?? 0) - ZERO

const HEX = Buffer.from('0123456789abcdef')

/** Are the digits at `at` the beginning of `digest`? */
function isCheck(bytes: Buffer, at: number, digest: Digest): boolean {
  for (let index = 0; index < CHECK_DIGITS / 2; index += 1) {
    const byte = digest.charCodeAt(index)
    if (bytes[at + 2 * index] !== HEX[byte >> 4] || bytes[at + 2 * index + 1] !== HEX[byte & 15]) return false
  }
  return true
}

const hexOf = (digest: Digest): string => Buffer.from(digest, 'latin1').toString('hex')

/**
 * The leaf of the entry whose check begins at `check` and whose line ends at `end`, and 1 where it was held back, 0 where
 * it is there; `undefined` for a line that has another form or does not fit its check.
 */
function leafIn(bytes: Buffer, check: number, end: number): { leaf: Digest; withheld: 0 | 1 } | undefined {
  const middle = check + CHECK_DIGITS
  const isThere = stands(ENTRY, bytes, middle)
  if (!isThere && !stands(WITHHELD, bytes, middle)) return undefined
  const value = middle + (isThere ? ENTRY : WITHHELD).length
  if (value >= end || bytes[end - 1] !== CLOSE) return undefined
  const own = leafWithin(bytes, value, end - 1)
  if (!isCheck(bytes, check, own)) return undefined
  if (isThere) return { leaf: own, withheld: 0 }
  const text = bytes.toString('latin1', value, end - 1)
  return /^"[\da-f]{64}"$/.test(text) ? { leaf: bytesOf(text.slice(1, -1)), withheld: 1 } : undefined
}

const bytesOf = (digits: string): Digest => Buffer.from(digits, 'hex').toString('latin1')

const READ_BYTES = 1024 * 1024
const LONGEST_LINE_BYTES = 64 * 1024 * 1024
const NEWLINE = 0x0a

/** Reads a file in order and shows each line where it stands; gives how many bytes follow the last line and where. */
function readLines(
  file: string,
  take: (bytes: Buffer, start: number, end: number, offset: number) => void,
): [number, number] {
  const descriptor = openSync(file, 'r')
  try {
    let bytes = Buffer.allocUnsafe(READ_BYTES)
    let held = 0
    let offset = 0
    for (;;) {
      const read = readSync(descriptor, bytes, held, bytes.length - held, null)
      if (read === 0) return [held, offset]
      held += read
      let start = 0
      for (let end = lineEnd(bytes, start, held); end >= 0; end = lineEnd(bytes, start, held)) {
        take(bytes, start, end, offset)
        offset += end + 1 - start
        start = end + 1
      }
      bytes.copyWithin(0, start, held)
      held -= start
      if (held === LONGEST_LINE_BYTES) return [held, offset]
      if (held === bytes.length) bytes = Buffer.concat([bytes], 2 * bytes.length)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Where the line that begins at `start` ends; -1 while its end was not read. */
function lineEnd(bytes: Buffer, start: number, held: number): number {
  const found = bytes.indexOf(NEWLINE, start)
  return found < held ? found : -1
}

if (import.meta.main) {
  const result = verifyExport(process.argv[2] ?? '')
  process.stdout.write(`${JSON.stringify(result)}\n`)
  process.exitCode = result.ok ? 0 : 1
}
