import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from './facts.ts'
import { read } from './read.ts'

type Row = string
const rows = ({ arrests }: Facts): readonly Row[] =>
  arrests.people.map(({ count, sex, age, status }) =>
    [count, sex ?? '-', age ?? '-', ...(status === null ? [] : [status])].join(' '),
  )
const table = (of: (facts: Facts) => readonly Row[], cases: readonly (readonly [string, readonly Row[]])[]) => {
  for (const [text, expected] of cases)
    test(text, () => assert.deepEqual(of(read(`2021-03-12\n\n${text}`).facts), expected))
}

table(rows, [
  ['A man and a woman, aged 42 and 37, were arrested.', ['1 male 42', '1 female 37']],
  ['Officers arrested a man and a woman, both aged 61.', ['1 male 61', '1 female 61']],
  ['Two men and a woman, all in their 40s, were arrested.', ['2 male 40s', '1 female 40s']],
  ['A man and a woman in her 40s were arrested.', ['1 male -', '1 female 40s']],
  ['Two men, one 25 and the other 47, were arrested.', ['1 male 25', '1 male 47']],
  ['Four men, aged 20, 32, 32 and 34, were arrested.', ['1 male 20', '1 male 32', '1 male 32', '1 male 34']],
  ['A woman from Harrowmere, 62, and a man of 30 were arrested.', ['1 female 62', '1 male 30']],
  ['The suspect, a Romanian national in his 20s, was arrested.', ['1 male 20s']],
  ['A woman from 12 streets away was arrested.', ['1 female -']],
  ['A 53-year-old from Marlby and a 27-year-old from Eastwick were arrested.', ['1 - 53', '1 - 27']],
  ['A woman (aged 42) and a man (aged 38) were arrested.', ['1 female 42', '1 male 38']],
  ['A man and a woman were arrested. The pair, aged 35 and 31, were arrested at home.', ['1 male 35', '1 female 31']],
  [
    'Three women were charged. Arrested were women aged 37, 38 and 44.',
    ['1 female 37 charged', '1 female 38 charged', '1 female 44 charged'],
  ],
  [
    'Five people were arrested. Those arrested were confirmed as three women, 39, 28 and 23, and two men of 63 and 39.',
    ['1 female 39', '1 female 28', '1 female 23', '1 male 63', '1 male 39'],
  ],
  [
    'Four people were arrested and taken into custody: two women, who are 47 and 20, and two men, who are 63 and 28.',
    ['1 female 47 in custody', '1 female 20 in custody', '1 male 63 in custody', '1 male 28 in custody'],
  ],
  ['Three of the men were arrested: one was wanted, one on recall and one in breach of bail.', ['3 male -']],
  ['The ten men and women who were arrested range in age from 19 to 40.', ['10 - 19-40']],
  ['Eleven people aged between 26 and 34 were held.', ['11 - 26-34']],
  ['A 40-year old in Marlby and a 31-year old in Eastwick were arrested.', ['1 - 40', '1 - 31']],
  ['A man of 40 was arrested. Across the county more than 60 people were arrested that day.', ['1 male 40']],
  ['In December 2020 arrests were made: a man of 40 and a woman of 30 were arrested.', ['1 male 40', '1 female 30']],
  [
    'More than a hundred arrested in the region\n\nOver 100 arrests were made in the east. Then 104 people were arrested.',
    ['104 - -'],
  ],
  [
    'A raid uncovered 24 men whom police suspect of having been held against their will. A woman was arrested.',
    ['1 female -'],
  ],
  ['A couple of weeks ago a man in his late teens was arrested.', ['1 male teens']],
])

table(rows, [
  ['Three men were arrested. They are in their 30s and 40s.', ['3 male 30s-40s']],
  ['Three men were arrested. They are aged 30, 31 and 40.', ['1 male 30', '1 male 31', '1 male 40']],
  ['Three men were arrested. They are from 12 streets of Marlby.', ['3 male -']],
  ['Two men and a woman were arrested. Those arrested are aged between 30 and 55.', ['2 male 30-55', '1 female 30-55']],
  [
    'Five men were arrested. One has been charged, and the other four were bailed.',
    ['1 male - charged', '4 male - bailed'],
  ],
  [
    'Four men were arrested. Two of the four have been charged. The others remain in custody.',
    ['2 male - charged', '2 male - in custody'],
  ],
  [
    'Two men were arrested and taken into custody. They were later released under investigation.',
    ['2 male - released under investigation'],
  ],
  ['A man of 30 was arrested on suspicion of theft; bailed to May 3.', ['1 male 30 bailed']],
  ['Two women were arrested. None of them has been charged.', ['2 female -']],
  ['A man was arrested. The victims were charged £50 a week for a bed.', ['1 male -']],
  ['Ion Marek, 34, of Hill Street, Marlby, was jailed for six years.', ['1 - 34 sentenced']],
  [
    'The following are in custody:\n- A man in his 50s suspected of keeping a brothel.\n- A woman of 31 suspected of fraud.',
    ['1 male 50s', '1 female 31'],
  ],
  [
    'On Wednesday officers arrested three men. In June a woman of 28 had been arrested in Eastwick. She was bailed.',
    ['3 male -'],
  ],
  ['The men aged 59, 24 and 45 were arrested.', ['1 male 59', '1 male 24', '1 male 45']],
  ['Police arrested 14 people and immigration officers arrested 13 people.', ['14 - -', '13 - -']],
  [
    'A woman of 45 was arrested. A man of 31 was arrested. They have both been bailed.',
    ['1 female 45 bailed', '1 male 31 bailed'],
  ],
  ['A man and a woman were arrested. She has been bailed.', ['1 male -', '1 female - bailed']],
  ['Five people were arrested: three men and two women.', ['3 male -', '2 female -']],
  ['Five people were arrested and three men and two women were rescued.', ['5 - -']],
  ['Two men were arrested. The men, aged 30 and 40, live in Marlby.', ['1 male 30', '1 male 40']],
  ['Two men were arrested. The women, aged 20 and 30, were rescued.', ['2 male -']],
  ['Two men were arrested. One is 30 and the other 40.', ['1 male 30', '1 male 40']],
  ['Two arrests were made. The suspects are a man of 40 and a woman of 30.', ['1 male 40', '1 female 30']],
  ['Five people were arrested, among them three men.', ['3 male -', '2 - -']],
  ['A mother and her two sons were arrested.', ['1 female -', '2 male -']],
  ['Ion Marek (34) and Vlad Marek (30) were jailed for six years.', ['1 - 34 sentenced', '1 - 30 sentenced']],
  ['Four women, with ages from 28 to 67, were arrested.', ['4 female 28-67']],
  ['Three men and a woman, aged between 20 and 48, were arrested.', ['3 male 20-48', '1 female 20-48']],
  ['Three men, one in his 20s and two in their 30s, were arrested.', ['1 male 20s', '1 male 30s', '1 male 30s']],
  ['Five men in their 20s and 30s were arrested.', ['5 male 20s-30s']],
  ['A man aged forty-one and a woman of about 40 were arrested.', ['1 male 41', '1 female 40']],
  ['Two men were arrested. Since the unit was set up 60 people have been arrested.', ['2 male -']],
  ['Two men were arrested. In an unconnected inquiry a couple were jailed.', ['2 male -']],
  ['Two men were arrested. The pair have been on bail since January.', ['2 male - bailed']],
  [
    'Two men and two women were arrested. Four members of one family were found guilty later of holding workers.',
    ['2 male -', '2 female -'],
  ],
  [
    'A house yielded two more arrests: one man in his twenties and another in his thirties.',
    ['1 male 20s', '1 male 30s'],
  ],
  ['A man of 33 and another aged 45 were arrested.', ['1 male 33', '1 male 45']],
  ['A man has appeared in court accused of trafficking women.', ['1 male -']],
  ['Four members of a gang were jailed. Members of staff were thanked.', ['4 - - sentenced']],
  ['Seven people face charges, police said.', []],
  ['A man of 42 was arrested. The 11 adults, who are suspected of being victims, were helped.', ['1 male 42']],
])

table(rows, [
  [
    'Those arrested are women of 59 (from Marlby), 63 and 55 (from Hartwell) and 39 (from Eastwick) and a man of 71.',
    ['1 female 59', '1 female 63', '1 female 55', '1 female 39', '1 male 71'],
  ],
  ['Two women, one 29 years old and the other 35, were arrested.', ['1 female 29', '1 female 35']],
  ['43 arrested, seven of them under 18.', ['7 - under 18', '36 - -']],
  ['43 homes were raided. Three men were arrested under 18 trees.', ['3 male -']],
  ['Two further men, aged 26 and 47, were detained in related raids.', ['1 male 26', '1 male 47']],
  [
    'Three men were arrested. Two further women, aged 26 and 47, were arrested and bailed.',
    ['3 male -', '1 female 26 bailed', '1 female 47 bailed'],
  ],
  [
    'Four people who brought women from Marlby to Hartwell, where they were forced into marriage, have been jailed.',
    ['4 - - sentenced'],
  ],
  ['Two men who helped women were seen. Women have been jailed.', []],
  ['Eleven alleged members of the OCG were arrested. Members of staff were thanked.', ['11 - -']],
  ['Around 100 people were arrested. In an operation of a week 97 people were held.', ['97 - -']],
  ['Around 100 people were arrested. In Marlby four people were held.', ['4 - -', '96 - -']],
  [
    'A woman of 42 and a 66-year-old man, both from Marlby, and a woman, also 42, from Eastwick were arrested.',
    ['1 female 42', '1 male 66', '1 female 42'],
  ],
  ['A woman of 42 was arrested and the woman of 42 was bailed.', ['1 female 42 bailed']],
  ['A man from Hartwell who is 65 has been arrested.', ['1 male 65']],
])

table(rows, [
  [
    'Senator Ion Marek, 60, his wife Ana, 56, and the medical "fixer" Dr Vlad Dobre, 51, were found guilty.',
    ['1 male 60 convicted', '1 female 56 convicted', '1 - 51 convicted'],
  ],
  ['Ion Marek, 60, and the car that Vlad Dobre, 51, drove were seen. Ion Marek, 60, was jailed.', ['1 - 60 sentenced']],
  ['Ion Marek, 54, was jailed. He took on workers.', ['1 male 54 sentenced']],
  ['Ion Marek, 54, and Ana Marek, 50, were jailed. He took on workers.', ['1 - 54 sentenced', '1 - 50 sentenced']],
  ['A MAN was arrested over slavery.', ['1 male -']],
  [
    'Eleven people were arrested. Among them were two women from Marlby, aged 29 and 31, and two men, aged 29 and 30.',
    ['1 female 29', '1 female 31', '1 male 29', '1 male 30', '7 - -'],
  ],
  ['Eleven people were arrested. Among them were two women from Marlby.', ['11 - -']],
  [
    'Five people were arrested. Three came from Marlby (a woman aged 19 and men aged 19 and 21). In Eastwick it was a 45-year-old man.',
    ['1 female 19', '1 male 19', '1 male 21', '1 male 45', '1 - -'],
  ],
  ['Five people were arrested. It was a man of 45 who rang police, and the victims came from Marlby.', ['5 - -']],
])

table(rows, [
  [
    'A woman and two men from the same town, aged 29, 31 and 30, were arrested.',
    ['1 female 29', '1 male 31', '1 male 30'],
  ],
  ['Two men from the same town, aged 29 and 30, were arrested.', ['1 male 29', '1 male 30']],
  ['A man of 36 has been questioned in custody.', ['1 male 36 in custody']],
  [
    'Two men were arrested. They have been released from custody since, pending further investigation.',
    ['2 male - released under investigation'],
  ],
  [
    'Two men who were arrested have been released pending a report to the public prosecution service.',
    ['2 male - released pending report to prosecutors'],
  ],
  [
    'A man of 45 was arrested. Also arrested in Marlby was a woman, aged 20, but she was released without charge.',
    ['1 male 45', '1 female 20 released without charge'],
  ],
  ['A man was arrested. She was bailed, the mayor said.', ['1 male -']],
  ['Arrested for years was what the town feared.', []],
])

const offences = ({ arrests }: Facts) => arrests.people.map((person) => person.offences.join(' + '))
table(offences, [
  ['A man was arrested on suspicion of brothel and drugs offences.', ['brothel offences + drugs offences']],
  ['A man was arrested on suspicion of holding a person in slavery or servitude.', ['slavery or servitude']],
  ['A man was arrested on suspicion of dog licence offences and theft.', ['dog licence offences + theft']],
  ['A man was arrested on suspicion of an offence, police said.', ['']],
  ['Two men were arrested in Marlby. All are suspected of keeping a brothel.', ['keeping a brothel']],
  [
    'A man of 55 was arrested on suspicion of possession of a firearm and a 37-year-old woman on suspicion of fraud. The remainder were held for immigration offences.',
    ['firearms offences', 'fraud'],
  ],
  ['Several people are under arrest for alleged fraud. Two men were arrested in Marlby.', ['fraud']],
  [
    'A man of 30 and a woman were arrested on suspicion of fraud. The man was further arrested for assault.',
    ['fraud + assault', 'fraud'],
  ],
  ['Two men were arrested on suspicion of fraud and one of them also on suspicion of rape.', ['fraud + rape', 'fraud']],
  ['Three arrests for modern slavery offences were made.', ['modern slavery']],
  ['Four men were arrested under the Modern Slavery Act and cash was found under the bed.', ['modern slavery']],
  ['A woman was arrested in a human trafficking probe on suspicion of fraud.', ['fraud']],
  ['Five men were charged over human trafficking.', ['human trafficking']],
  ['A man was arrested after police raided over 30 homes for human trafficking.', ['']],
  [
    'Two men were arrested. They are suspected of arranging or facilitating the travel of another person with a view to exploitation, contrary to the Modern Slavery Act.',
    ['arranging or facilitating travel with a view to exploitation'],
  ],
  ['Ten suspected human traffickers were arrested.', ['human trafficking']],
  ['Ten suspected human traffickers were arrested on suspicion of fraud.', ['fraud']],
  [
    'Two women, one 29 and the other 35, were arrested, for possession with intent to supply.',
    ['drug supply', 'drug supply'],
  ],
  ['A man was arrested, for the town was tired. Anyone with concerns about fraud should ring. The man was told.', ['']],
  [
    'Two men were arrested. The offences of which they are suspected include fraud, extortion and criminal association.',
    ['fraud + extortion + criminal association'],
  ],
  ['A couple admitted keeping her passport and pleaded guilty to six offences.', ['']],
])
