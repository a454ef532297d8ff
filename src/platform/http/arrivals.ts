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
/**
 * Of all forms that are on their way, without the files of strangers. A form is a few thousand. Whoever brings a cookie, true or
 * made up, shares with those who do: photographs of a whole operation may come in at once.
 */
const MOST_HELD = 48_000_000
const MOST_HELD_WITH_COOKIES = 200_000_000
const LOOK_EVERY_MS = 100

interface Arrival {
  readonly socket: Socket
  /** Bytes that had come on this line before. */
  readonly before: number
  readonly startedAt: number
  readonly hasCookie: boolean
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
    lookAt(open, now())
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
      const hasCookie = headers.cookie !== undefined
      open.set(request, {
        socket,
        before,
        startedAt: at,
        hasCookie,
        came: 0,
        cameAt: at,
        ofFiles: 0,
        isAnswered: false,
      })
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

/** Forgets what has come, and ends what stalls or holds too much. */
function lookAt(open: Map<IncomingMessage, Arrival>, at: number): void {
  for (const [request, arrival] of open) {
    note(arrival, at)
    if (request.complete || arrival.socket.destroyed) open.delete(request)
    else if (isStalled(arrival, at)) arrival.socket.destroy()
  }
  const { staff = [], others = [] } = Object.groupBy(open.values(), ({ hasCookie }) => (hasCookie ? 'staff' : 'others'))
  endWorst(staff, MOST_HELD_WITH_COOKIES, at)
  endWorst(others, MOST_HELD, at)
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

function endWorst(arrivals: readonly Arrival[], most: number, at: number): void {
  let held = arrivals.reduce((sum, arrival) => sum + heldBy(arrival), 0)
  if (held <= most) return
  const weight = (arrival: Arrival): number => heldBy(arrival) * (at - arrival.startedAt)
  for (const arrival of arrivals.toSorted((one, other) => weight(other) - weight(one))) {
    if (held <= most) return
    held -= heldBy(arrival)
    arrival.socket.destroy()
  }
}
