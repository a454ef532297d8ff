import type { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import type { Clock } from '../clock/clock.ts'

/** Watches forms while they arrive, and ends those that nobody goes on sending. */
export interface Arrivals {
  /** Watches a request that brings a body. */
  readonly begin: (request: IncomingMessage) => void
  /** Says that so many bytes of it were of a file: that memory is counted elsewhere. */
  readonly wereOfFile: (request: IncomingMessage, bytes: number) => void
  /** Says that the request was answered: what still comes of it is thrown away, and holds no memory. */
  readonly answered: (request: IncomingMessage) => void
  /** Stops watching. */
  readonly stop: () => void
}

/** A phone in a tunnel may be silent for as long as this. */
const LONGEST_SILENCE_MS = 60_000
/** Beyond the first minute: slower than the slowest network of telephones. A photograph of 5 MB may take almost three hours. */
const FEWEST_BYTES_A_SECOND = 500
/** Of all forms that are on their way, without their files. A form is a few thousand. */
const MOST_HELD = 64_000_000
const LOOK_EVERY_MS = 100

interface Arrival {
  readonly socket: Socket
  /** Bytes that had come on this line before. */
  readonly before: number
  readonly startedAt: number
  came: number
  cameAt: number
  ofFiles: number
  isAnswered: boolean
}

/**
 * Judges by what arrives and never by what is announced, so that many who send nothing keep nobody out. Where too much
 * memory is held, what has held most of it for longest is ended: a form that is on its way for a moment goes through.
 */
export function watchArrivals(clock: Clock): Arrivals {
  const open = new Map<IncomingMessage, Arrival>()
  const readBefore = new WeakMap<Socket, number>()
  let timer: NodeJS.Timeout | undefined
  const now = (): number => clock.now().epochMilliseconds
  const stop = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  const look = (): void => {
    const at = now()
    for (const [request, arrival] of open) {
      note(arrival, at)
      if (request.complete || arrival.socket.destroyed) open.delete(request)
      else if (isStalled(arrival, at)) arrival.socket.destroy()
    }
    endWorst([...open.values()], at)
    if (open.size === 0) stop()
  }
  return {
    begin(request) {
      const { socket, headers } = request
      // A request that a test makes up comes on no line.
      if (!(socket instanceof Socket)) return
      if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
      const at = now()
      const before = readBefore.get(socket) ?? 0
      open.set(request, { socket, before, startedAt: at, came: 0, cameAt: at, ofFiles: 0, isAnswered: false })
      timer ??= setInterval(look, LOOK_EVERY_MS).unref()
    },
    wereOfFile(request, bytes) {
      const arrival = open.get(request)
      if (arrival !== undefined) arrival.ofFiles += bytes
    },
    answered(request) {
      const { socket } = request
      const arrival = open.get(request)
      if (arrival !== undefined) arrival.isAnswered = true
      readBefore.set(socket, socket.bytesRead)
    },
    stop,
  }
}

function note(arrival: Arrival, at: number): void {
  const came = arrival.socket.bytesRead - arrival.before
  if (came !== arrival.came) arrival.cameAt = at
  arrival.came = came
}

function isStalled({ startedAt, came, cameAt }: Arrival, at: number): boolean {
  const allowed = LONGEST_SILENCE_MS + (came / FEWEST_BYTES_A_SECOND) * 1000
  return at - cameAt > LONGEST_SILENCE_MS || at - startedAt > allowed
}

const heldBy = ({ came, ofFiles, isAnswered }: Arrival): number => (isAnswered ? 0 : Math.max(0, came - ofFiles))

function endWorst(arrivals: readonly Arrival[], at: number): void {
  let held = arrivals.reduce((sum, arrival) => sum + heldBy(arrival), 0)
  if (held <= MOST_HELD) return
  const weight = (arrival: Arrival): number => heldBy(arrival) * (at - arrival.startedAt)
  for (const arrival of arrivals.toSorted((one, other) => weight(other) - weight(one))) {
    if (held <= MOST_HELD) return
    held -= heldBy(arrival)
    arrival.socket.destroy()
  }
}
