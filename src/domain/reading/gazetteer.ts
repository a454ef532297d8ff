import { REGIONS } from './regions.words.ts'
import { TOWNS } from './towns.words.ts'

const plain = (name: string): string => name.toLowerCase().replaceAll('-', ' ').replace(/\s+/g, ' ')

let known: ReadonlySet<string> | undefined

/** Every name in small letters, without hyphens; made when the first is looked for. */
const names = (): ReadonlySet<string> => {
  known ??= new Set(`${TOWNS}|${REGIONS}`.split('|').map((name) => plain(name.trim())))
  return known
}

const PART_OF = /^(?:(?:north|south|east|west|central|greater|county|co\.?|city of|the)(?:[ -](?:east|west))? )+/
const END_OF = /(?:'s|,? (?:town|city) centre| area| airport)$/

/** Whether a name is that of a town, county, borough, district or country in the lists: 'north Marlby' is Marlby. */
export function isKnownPlace(name: string): boolean {
  const bare = plain(name).replace(END_OF, '')
  return names().has(bare) || names().has(bare.replace(PART_OF, ''))
}
