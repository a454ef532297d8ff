import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'

const addressesIn = (text: string): readonly string[] => {
  const { web_addresses, email_addresses } = read(text).facts
  return [...web_addresses, ...email_addresses]
}

const NAMED: readonly (readonly [text: string, ...addresses: readonly string[]])[] = [
  ['The advert is at https://www.example.org/Advert/7?utm_source=x&id=9.', 'example.org/Advert/7?id=9'],
  ['She is advertised on www.example.com', 'example.com'],
  ['Their page is example.co.uk/girls', 'example.co.uk/girls'],
  ['The advert says example dot org', 'example.org'],
  ['Advert on example (dot) com slash marlby', 'example.com/marlby'],
  ['example[.]org/advert', 'example.org/advert'],
  ['He writes from nico@example.org', 'nico@example.org'],
  ['mail Nico@Example.ORG, or ring', 'nico@example.org'],
  ['nico at example dot org is his', 'nico@example.org'],
  ['nico (at) example (dot) org', 'nico@example.org'],
  ['She is @linda.nails on Instagram', '@linda.nails'],
  ['Profile on http://example.net/u/nico and example.net/u/dorin', 'example.net/u/nico', 'example.net/u/dorin'],
  ['The link was m.example.org/advert/7#photos', 'example.org/advert/7'],
  ['The site example.ro has jobs', 'example.ro'],
  ['(see example.org/advert/7?id=9).', 'example.org/advert/7?id=9'],
]
for (const [text, ...addresses] of NAMED)
  test(`'${text}' names ${addresses.join(' and ')}`, () => assert.deepEqual(addressesIn(text), addresses))

const NONE: readonly string[] = [
  'They stayed at home.It was cold, e.g. this.that and U.K. law.',
  'He met her at the dot of ten.',
  'Report it at www.northmoor.police.uk or gov.uk/report.',
  'If you are worried, visit www.example.org or write to help@example.org.',
  'For advice go to example.org.',
  'Paid 12.50 at 10.30pm, then 3.5kg more.',
  'Follow @MarlbyPolice for news.',
  'The file is called notes.txt and the other one is list.doc',
  'He said no.me neither.',
  'Meet me @ the car wash',
  'Ratio 1.2.3.4 and version 5.6',
  'From: Jo Marsh <jo@example.org>\nTo: Kit Hale <kit@example.org>\nSubject: A flat\n\nTwo women live there.',
  'Two women live there.\n\nKind regards\n\nJo Marsh\njo@example.org\nwww.example.org',
  'They took a polka dot dress.',
  'Ms. Anne.Marie came too',
]
for (const text of NONE)
  test(`'${text.replaceAll('\n', ' / ')}' names no address of the matter`, () =>
    assert.deepEqual(addressesIn(text), []))
