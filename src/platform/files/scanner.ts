import { connect, type Socket } from 'node:net'
import type { ScannerAddress } from '../config/config.ts'
import type { Logger } from '../log/log.ts'

/** What a scanner for malware said of a file. */
export type Scan =
  | { readonly outcome: 'clean' }
  /** `signature` is the scanner's own name for what it found. */
  | { readonly outcome: 'infected'; readonly signature: string }
  | { readonly outcome: 'not-scanned'; readonly why: 'not-configured' | 'away' | 'too-slow' | 'not-understood' }

/** Looks through bytes for malware. Never throws: what could not be scanned is said to be so, in the log too. */
export interface Scanner {
  scan(bytes: Buffer): Promise<Scan>
}

const MOST_MILLISECONDS = 20_000

/** The scanner at this address; where there is none, nothing is scanned. */
export function createScanner(
  address: ScannerAddress | undefined,
  log: Logger,
  mostMilliseconds = MOST_MILLISECONDS,
): Scanner {
  return {
    async scan(bytes) {
      const scan = address === undefined ? unscanned('not-configured') : await ask(address, bytes, mostMilliseconds)
      if (scan.outcome === 'infected') log.warn({ signature: scan.signature }, 'the scanner found malware in a file')
      if (scan.outcome === 'not-scanned') log[levelOf(scan)]({ why: scan.why }, 'a file was not scanned for malware')
      return scan
    },
  }
}

type Unscanned = Extract<Scan, { outcome: 'not-scanned' }>

const unscanned = (why: Unscanned['why']): Unscanned => ({ outcome: 'not-scanned', why })

const levelOf = ({ why }: Unscanned): 'info' | 'warn' => (why === 'not-configured' ? 'info' : 'warn')

async function ask(address: ScannerAddress, bytes: Buffer, mostMilliseconds: number): Promise<Scan> {
  const socket = connect(address)
  // Across the whole of it: a scanner that answers a byte a second is away too.
  const late = setTimeout(() => socket.destroy(new TooSlow()), mostMilliseconds)
  try {
    const reply = replyOf(socket)
    // It may answer and close before it has read everything. What it answered counts, not that it could not be told more.
    tell(socket, bytes)
    return understand(await reply)
  } catch (fault) {
    return unscanned(fault instanceof TooSlow ? 'too-slow' : 'away')
  } finally {
    clearTimeout(late)
    socket.destroy()
  }
}

class TooSlow extends Error {}

const PIECE = 65_536

/** INSTREAM: pieces, each after its length in four bytes, and an empty one at the end. */
function tell(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE)
    socket.write(lengthOf(piece.length))
    socket.write(piece)
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}

/** A reply is one line. */
const LONGEST_REPLY = 1024

/** What was answered up to the end of the answer. @throws where the connection broke without one */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = ''
    let broke: Error | undefined
    socket.on('data', (piece) => {
      reply += piece.toString('latin1')
      if (reply.includes('\0') || reply.length > LONGEST_REPLY) resolve(reply)
    })
    socket.on('error', (fault) => {
      broke = fault
    })
    socket.on('close', () => (reply === '' || broke instanceof TooSlow ? reject(broke ?? new Error()) : resolve(reply)))
  })
}

function understand(reply: string): Scan {
  const [line = ''] = reply.split('\0', 1)
  if (/^stream: OK$/.test(line.trim())) return { outcome: 'clean' }
  const signature = /^stream: (\S[^\r\n]{0,200}?) FOUND$/.exec(line.trim())?.[1]
  return signature === undefined ? unscanned('not-understood') : { outcome: 'infected', signature }
}
