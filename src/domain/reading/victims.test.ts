import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from './facts.ts'
import { read } from './read.ts'

type Victims = Facts['victims']
const victims = (text: string): Victims => read(`2021-03-12\n\n${text}`).facts.victims
const table = <Value>(
  relation: string,
  of: (found: Victims) => Value,
  cases: readonly (readonly [string, Value])[],
) => {
  for (const [text, expected] of cases)
    test(`${relation}: ${text}`, () => assert.deepEqual(of(victims(text)), expected))
}

table('how many were found', ({ count }) => count, [
  ['Police are in touch with more than 10 potential victims, who were taken into protection.', 10],
  ['A gang trafficked at least 40 women to Marlby, the court heard.', 40],
  ['A couple exploited six men at a farm in Marlby.', 6],
  ['Officers came to a yard with five men who may be "modern slaves".', 5],
  ['Police found four men in the home of a vulnerable woman.', null],
  ['Officers found one person to be working illegally at a car wash.', null],
  ['Officers spoke to 12 men at a car wash.', null],
  ['Two victims were found in Marlby. Police rescued 24 men in 2011 from another site.', 2],
  ['- Northmoor Police safeguarded eight potential victims\n\n- three potential victims were found in Hartwell', 11],
  ['Eleven “slaves” were rescued from a yard in Marlby.', 11],
  ['Nine students were identified as potential victims of labour abuse.', 9],
  ['MARLBY, Nov 22 Three women held as slaves for years were rescued.', 3],
  ['A man was jailed for arranging the travel of a boy who was made to sell drugs.', 1],
  ['Two men were arrested on suspicion of arranging the travel of another person.', null],
  ['Three women, held for thirty years, walked free from a house in Marlby.', 3],
  ['No victims of trafficking were found.', 0],
  ['None of the men was found to be involved in modern slavery.', 0],
  ['No victims were found in Marlby. Two victims were found in Hartwell.', 2],
  ['Most of the more than a dozen victims come from Hartwell. Officers identified 12 victims.', 12],
  ['A closure order was made on a flat in Marlby. The home belongs to a vulnerable man.', 1],
  ['A closure order was made on a flat in Marlby. The tenant must not enter it.', null],
  ["Cuckooing is when dealers take over a vulnerable person's home. A closure order was made.", null],
  ['The alleged victim is a British man of 58.', 1],
])

const nationalities = ({ groups }: Victims) => groups.flatMap((group) => group.nationalities)
table('where people found come from', nationalities, [
  ['Eleven women, Hungarian and Romanian, were found at brothels in Marlby.', ['Hungarian', 'Romanian']],
  ['Five more potential victims, likewise Indian nationals, were traced.', ['Indian']],
  ['A Briton and two Poles were rescued.', ['British', 'Polish']],
  ['Foreign nationals from Mexico were exploited. The three victims are safe.', ['Mexican']],
  ['A gang of traffickers made Romanian children steal.', ['Romanian']],
  [
    '"Vulnerable people" being moved to Marlby from Brazil were the focus of an inquiry into trafficking.',
    ['Brazilian'],
  ],
  ['The alleged victim is a British man of 58.', ['British']],
  ['Two men were rescued. They are thought to be from Slovakia.', ['Slovak']],
  ['Two men were rescued. They were recruited in Hungary.', ['Hungarian']],
  ['Those found living in the house are all believed to come from Romania or Moldova.', ['Romanian', 'Moldovan']],
  ['Vietnamese women were working at a massage parlour. Two potential victims were identified.', ['Vietnamese']],
  ['Two women were rescued. A Polish man runs the shop.', []],
  ['Officers met 30 women and identified four of them as potential victims. The women came from Brazil and China.', []],
  ['Two men were rescued. Both of them came here from Hungary.', ['Hungarian']],
  ['The workers, six men and four women, all Romanian citizens, are getting support.', ['Romanian']],
  ['Two men were rescued. Ilie Dobre, a Polish national, forced them to work.', []],
  ['A Romanian man was arrested on suspicion of trafficking.', []],
  ['A Polish gang exploited workers with the help of Polish police.', []],
  ['Cocaine was smuggled from Colombia by a gang that exploited vulnerable people.', []],
  ['Vulnerable people were trafficked from Northern Ireland.', []],
  ['Three women were rescued. Romanian officers helped.', []],
])

const support = ({ groups }: Victims) => [...new Set(groups.flatMap((group) => group.support))]
table('help for people found', support, [
  [
    'Fifteen women were taken to safety and offered support to leave prostitution.',
    ['taken to safety', 'offered support to leave prostitution'],
  ],
  ['Two victims were found, whom Hope for Justice is supporting.', ['Hope for Justice']],
  ['Two victims were found. The Salvation Army supported the police.', []],
  ['Dozens of victims were made safe. The victims are being cared for.', ['are being cared for', 'safeguarded']],
  ['Three men were rescued and given food parcels.', ['food parcels', 'rescued']],
  ['Two victims were identified. Police want to ensure victims are given support.', []],
  ['A closure order was made to safeguard the tenant.', ['safeguard the tenant']],
  [
    'Two victims were found. Every one was referred via the National Referral Mechanism.',
    ['National Referral Mechanism'],
  ],
  [
    'Two victims were found and brought to safety, with a safe house and an interpreter.',
    ['brought to safety', 'safe accommodation'],
  ],
  ['The two men were rescued. They are now being looked after.', ['rescued', 'are now being looked after']],
  ['Two men were rescued. A helpline promises food and shelter to others.', ['rescued']],
  ['Two men were rescued. Children’s social care was at the meeting of the council.', ['rescued']],
  ['Police raided a brothel. Anyone affected is offered support.', []],
])

test('help that is told twice of nobody in particular is taken once', () => {
  const [group] = victims(
    'A reception centre was opened in Marlby. The reception centre is at a school. Two victims were found.',
  ).groups
  assert.deepEqual(group?.support, ['reception centre'])
})
