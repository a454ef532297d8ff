import type { Facts, Span, VehicleNamed } from '../facts.ts'
import { withSpans } from '../find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { type PlateMention, platesIn } from './plates.ts'
import { type Described, vehiclesIn } from './vehicle-words.ts'

type Vehicle = Marked<Facts['vehicles']>[number]

/** How far from a vehicle its plate may stand. */
const REACH = 110
/** Words of a sentence that goes on about a vehicle before it. */
const GOES_ON =
  /^\W{0,3}(?:its?\b|the (?:van|car|vehicle)|reg|vrm|vrn|index|plates?\b|number|partial|licen)|\b(?:the|its|that|this|whose) (?:number )?(?:reg|registration|plates?|index)\b/i
/** So many sentences later nobody knows which vehicle is meant. */
const MOST_BETWEEN = 3

/** Vehicles by what is said of them, each with its plate. */
export function readVehicles(sentences: readonly Sentence[]): Marked<Facts['vehicles']> {
  const vehicles: Vehicle[] = []
  let since = Number.POSITIVE_INFINITY
  for (const sentence of sentences) {
    if (vehicles.length >= MOST_TOLD) break
    const described = vehiclesIn(sentence)
    since = described.length > 0 ? 0 : since + 1
    const goesOn = since <= MOST_BETWEEN && GOES_ON.test(sentence.text)
    const { whole, alone } = link(described, platesIn(sentence, described.length > 0 || goesOn))
    const own = goesOn && whole.length === 0 ? plateOfLast(vehicles, alone[0]) : 0
    for (const vehicle of [...whole, ...alone.slice(own).map(ofPlate)]) keep(vehicles, vehicle)
  }
  return vehicles
}

/** Gives a plate to the vehicle that was told last, where it has none; how many plates that took. */
function plateOfLast(vehicles: Vehicle[], plate: PlateMention | undefined): 0 | 1 {
  const last = vehicles.at(-1)
  if (plate === undefined || last?.plate !== null) return 0
  vehicles[vehicles.length - 1] = { ...last, plate: lessSure(plate) }
  return 1
}

const NOTHING = { plate: null, make: null, model: null, colour: null, body: null }
const ofPlate = (plate: PlateMention): Vehicle => ({ ...NOTHING, plate })
const lessSure = (plate: PlateMention): PlateMention =>
  plate.certainty === 'sure' ? note(plate.value, plate.spans, 'likely', 'implied-by-wording') : plate

/** Gives each plate of a sentence to the nearest vehicle that has none, before it rather than after. */
function link(described: readonly Described[], plates: readonly PlateMention[]) {
  const taken = new Map<Described, PlateMention>()
  const alone = plates.filter((plate) => {
    const near = described
      .filter((vehicle) => !taken.has(vehicle))
      .map((vehicle) => ({ vehicle, gap: gapOf(vehicle.span, plate.spans[0] ?? [0, 0]) }))
      .filter(({ gap }) => gap < REACH)
      .toSorted((one, other) => one.gap - other.gap)[0]
    if (near !== undefined) taken.set(near.vehicle, plate)
    return near === undefined
  })
  const whole = described.flatMap((vehicle) => {
    const plate = taken.get(vehicle) ?? null
    return plate === null && !vehicle.isEnough ? [] : [{ ...vehicle.parts, plate }]
  })
  return { whole, alone }
}

const AFTER_COSTS = 20
const gapOf = ([start, end]: Span, plate: Span): number =>
  plate[0] >= end ? plate[0] - end : start - plate[1] + AFTER_COSTS

/** Keeps a vehicle, or adds its words to one that was told before: of the same plate, or of which all the same is said. */
function keep(vehicles: Vehicle[], vehicle: Vehicle): void {
  const at = vehicles.findIndex((before) => isSame(before, vehicle))
  const before = vehicles[at]
  if (before === undefined) vehicles.push(vehicle)
  else vehicles[at] = joined(before, vehicle)
}

const PARTS = ['plate', 'make', 'model', 'colour', 'body'] as const satisfies readonly (keyof VehicleNamed)[]

function isSame(before: Vehicle, vehicle: Vehicle): boolean {
  if (vehicle.plate !== null && before.plate !== null) return vehicle.plate.value === before.plate.value
  const said = PARTS.filter((part) => part !== 'plate' && vehicle[part] !== null)
  return vehicle.plate === null && said.every((part) => before[part]?.value === vehicle[part]?.value)
}

const joined = (before: Vehicle, vehicle: Vehicle): Vehicle =>
  Object.fromEntries(PARTS.map((part) => [part, joinedPart(before[part], vehicle[part])])) as Vehicle

function joinedPart(before: Noted<string> | null, more: Noted<string> | null): Noted<string> | null {
  if (before === null || more === null) return before ?? more
  return before.value === more.value ? { ...before, spans: withSpans(before.spans, more.spans) } : before
}
