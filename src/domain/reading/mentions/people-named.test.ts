import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../read.ts'

const peopleIn = (text: string): readonly string[] =>
  read(text).facts.people_named.map(({ name, known_as, said_to_be, age, born_on }) =>
    [name, known_as === null ? '' : `or ${known_as}`, said_to_be, age, born_on].filter(Boolean).join(' '),
  )

const NAMED: readonly (readonly [text: string, ...people: readonly string[]])[] = [
  ['A man called Dorin brings them.', 'Dorin'],
  ['A woman who goes by Linda takes the money.', 'Linda'],
  ['He goes by Nico.', 'Nico'],
  ['he goes by nico', 'nico'],
  ['Her name is Mai Tran.', 'Mai Tran'],
  ['The landlord is a Mr A. Varga.', 'Mr A. Varga landlord'],
  ['Mr Singh collects the rent.', 'Mr Singh'],
  ['The driver is called Petru.', 'Petru driver'],
  ['Their boss Marek hits them.', 'Marek boss'],
  ['The boss, Marek, hits them.', 'Marek boss'],
  ['Dorin is the driver.', 'Dorin driver'],
  ['A man called Dorin, who also goes by Nico, runs it.', 'Dorin or Nico'],
  ['A 34-year-old man called Dorin Stan', 'Dorin Stan 34'],
  ['A man named Dorin, aged about 35, was there.', 'Dorin 35'],
  ['A girl called Mai. She is about 17.', 'Mai 17'],
  ['Ilie Stan, born 02/05/1999, sleeps there.', 'Ilie Stan 1999-05-02'],
  ['Dorin STAN (DOB 12/03/1985)', 'Dorin STAN 1985-03-12'],
  ['Name: Ann Varga', 'Ann Varga'],
  ['Caller: Ann Varga', 'Ann Varga caller'],
  ['My name is Ann Varga and I live next door.', 'Ann Varga caller'],
  ['One of the workers gave his name as Ilie Stan.', 'Ilie Stan'],
  ['The boss, Dorin Stan, said: "You pay me first."', 'Dorin Stan boss'],
  ['A man known as "Shorty" was there.', 'Shorty'],
]
for (const [text, ...people] of NAMED)
  test(`'${text}' names ${people.join(' and ')}`, () => assert.deepEqual(peopleIn(text), people))

const NONE: readonly string[] = [
  'Detective Inspector Corin Haldane said: "Victims get no pay."',
  'PC Robin Marsh attended with Sgt Ash.',
  'A woman called police, and a man called Crimestoppers.',
  'A man called yesterday to say that two women live there.',
  'A farm called Oak Farm and a shop called Kebab King',
  'Officers named the operation Kite.',
  'Marlby and Harrowmere are towns. Linda Nails is a shop.',
  'My name is Jo Marsh, I am a social worker at Marlby Council.',
  'Social worker Jo Marsh visited on Tuesday.',
  'The caller refused to give a name.',
  'Name: not given',
  'An operation called Kingfisher was led by Northmoor Police.',
  'He is called every morning.',
  'They are known as the Harrowmere gang.',
  'The driver Police stopped was alone.',
  'Rhys Ambler, head of the charity, said it helped.',
  'She goes by bus and by train.',
  'Kind regards\nJo Marsh',
]
for (const text of NONE)
  test(`'${text.replaceAll('\n', ' / ')}' names nobody of the matter`, () => assert.deepEqual(peopleIn(text), []))
