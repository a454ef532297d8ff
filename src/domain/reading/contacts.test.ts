import { table } from '#tests/support/reading-table.ts'

table('contacts', ({ contacts }) => contacts.map(({ kind, value }) => [kind, value]), [
  [
    'Ring police on 101 or Crimestoppers on 0800 555 111.',
    [
      ['phone', '101'],
      ['phone', '0800 555 111'],
    ],
  ],
  [
    'Write to help@example.org, or see www.example.org/help for more.',
    [
      ['email', 'help@example.org'],
      ['web', 'www.example.org/help'],
    ],
  ],
  ['Report it at https://www.example.or', []],
  ['Ring 01632 960123, or 01632 960123 at night.', [['phone', '01632 960123']]],
  ['In danger, ring 999.', [['phone', '999']]],
  ['The house has 101 rooms.', []],
  ['Officers seized £01632 and 4,000 euros.', []],
  ['The unit, e.g. the fire service, took part.', []],
])

table('whose number it is', ({ contacts }) => contacts.map((contact) => contact.for), [
  ['The Modern Slavery Helpline is on 08000 121 700.', ['Modern Slavery Helpline']],
  ['Ring Crimestoppers without giving your name on 0800 555 111.', ['Crimestoppers']],
  ['Ring police on 101.', [null]],
])
