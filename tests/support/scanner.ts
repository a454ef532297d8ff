import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { EICAR } from './hostile-files.ts'

/** What stands in for clamd: it is told the bytes that it was sent and answers, or does something else to the socket. */
type Behaviour = (bytes: Buffer, socket: Socket) => void

/** As clamd does: the test file is found, everything else is clean. */
export const likeClamd: Behaviour = (bytes, socket) => {
  socket.end(bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0')
}

/** A scanner on a socket of this machine that speaks clamd's INSTREAM; gives its path. */
export async function scannerThat(behave: Behaviour): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-scanner-'))
  const socketPath = path.join(folder, 'clamd.ctl')
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    let got = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece])
      const bytes = streamIn(got)
      if (bytes !== undefined) behave(bytes, socket)
    })
  })
  server.listen(socketPath)
  await once(server, 'listening')
  after(() => {
    for (const socket of open) socket.destroy()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return socketPath
}

const COMMAND = 'zINSTREAM\0'

/** What was sent between the command and the empty piece; `undefined` while it has not come whole. @throws if it is none */
function streamIn(got: Buffer): Buffer | undefined {
  if (got.length < COMMAND.length) return undefined
  if (got.toString('latin1', 0, COMMAND.length) !== COMMAND) throw new Error('not the command that was expected')
  const pieces: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= got.length; ) {
    const length = got.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
