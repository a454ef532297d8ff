import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'
import { saidVehicle } from './said.ts'

const vehiclesIn = (text: string): readonly string[] => read(text).facts.vehicles.map(saidVehicle)

const NAMED: readonly (readonly [text: string, ...vehicles: readonly string[]])[] = [
  ['A dark blue Ford Transit van, reg AB12 CDE, was outside.', 'dark blue Ford Transit van, AB12 CDE'],
  ['They came in a white van.', 'white van'],
  ['a silver VW Golf (AB12CDE)', 'silver Volkswagen Golf, AB12 CDE'],
  ['He drives a black BMW X5 and a red Audi A4.', 'black BMW X5', 'red Audi A4'],
  ['The plate was AB12 CDE.', 'AB12 CDE'],
  ['Two cars: AB12 CDE and CD34 EFG', 'AB12 CDE', 'CD34 EFG'],
  ['reg ab12 cde, a grey vauxhall astra', 'grey Vauxhall Astra, AB12 CDE'],
  ['An old Mercedes Sprinter minibus, registration A123 BCD', 'Mercedes-Benz Sprinter minibus, A123 BCD'],
  ['A green Land Rover, reg ABC 123D', 'green Land Rover, ABC 123D'],
  ['A minibus with the plate AIZ 1234', 'minibus, AIZ 1234'],
  ['The reg is ABI2 CDE', 'AB12 CDE'],
  ['a white Transit, something like BD51 S…', 'white Transit, BD51 S…'],
  ['A blue people carrier, partial plate BD51', 'blue people carrier, BD51…'],
  ['A blue Kia, the plate ends in CDE', 'blue Kia, …CDE'],
  ['A red Dacia Logan on Romanian plates, B 123 ABC', 'red Dacia Logan, B 123 ABC'],
  ['A white van dropped them. The reg was AB12 CDE.', 'white van, AB12 CDE'],
  ['A white van came at six. The white van left at seven.', 'white van'],
  ['Ford Transit, white, AB12 CDE', 'white Ford Transit, AB12 CDE'],
  ['His BMW was outside.', 'BMW'],
  ['Range Rover in black', 'black Range Rover'],
]
for (const [text, ...vehicles] of NAMED)
  test(`'${text}' names ${vehicles.join(' and ')}`, () => assert.deepEqual(vehiclesIn(text), vehicles))

const NONE: readonly string[] = [
  'The hand car wash has black gates.',
  'Mr Ford said the focus of the operation was clear.',
  'Women were in transit and were advertised as escorts.',
  'They kept a note in a smart black polo shirt.',
  'The A1 and the M25 were closed for 12 men in 2019.',
  'In 2019 his 1234 and room 101',
  'Postcode SW1A 1AA and LU1 2AB.',
  'Crime ref AB12 CDE was given.',
  'Exhibit AB12CDE/4 was sealed.',
  'Police arrested 12 men at AND 12B.',
  'The CIA 2001 report and FBI 1234 file.',
  'The Golf club and the Seat of government were searched.',
  'A van was seen.',
  'Officers in marked police cars and the public car park.',
  'White people and black boys live on the estate.',
  'The Daily Mail and the Black Swan pub.',
  'Their passports were seized; the passport was red.',
]
for (const text of NONE) test(`'${text}' names no vehicle`, () => assert.deepEqual(vehiclesIn(text), []))

const DOUBTED: readonly (readonly [text: string, certainty: string, code: string | undefined])[] = [
  ['A white van, reg AB12 CDE', 'sure', undefined],
  ['A white van, reg ABI2 CDE', 'likely', 'corrected-spelling'],
  ['A white van, something like BD51 S…', 'unsure', 'only-part-stated'],
  ['A white van with the plate B 123 ABC', 'unsure', 'foreign-plate'],
  ['A white van came. The reg was AB12 CDE.', 'likely', 'implied-by-wording'],
]
for (const [text, certainty, code] of DOUBTED)
  test(`the plate of '${text}' is ${certainty}`, () => {
    const reading = read(text)
    assert.equal(reading.certainty['/vehicles/0/plate'], certainty)
    assert.equal(reading.reasons['/vehicles/0/plate']?.code, code)
  })
