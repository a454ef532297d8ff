import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposals } from './proposals.ts'
import { read } from './read.ts'
import { tidy } from './tidy.ts'

/** What a text went through, and what the reader makes of it. */
const EVENED: readonly (readonly [what: string, text: string, plain: string])[] = [
  ['a zero-width space in a word', 'arr\u200bested', 'arrested'],
  ['a soft hyphen', 'safe\u00adguarded', 'safeguarded'],
  ['marks that turn the direction of writing', '\u202eMarlby\u202c and \u2067Hartwell\u2069', 'Marlby and Hartwell'],
  ['a control character', 'Marl\0by', 'Marlby'],
  ['half of a character', 'Marlby \ud83d raid', 'Marlby - raid'],
  ['letters with marks beside them', 'Caf\u0065\u0301', 'Caf\u00e9'],
  ['a heap of marks', `M${'\u0335\u0321'.repeat(2000)}arlby`, 'Marlby'],
  ['UTF-8 read as Windows-1252', 'Marlby\u00e2\u20ac\u2122s \u00c2\u00a340 caf\u00c3\u00a9', "Marlby's £40 café"],
  ['a closing mark of which a byte was lost', '\u00e2\u20ac\u0153We acted.\u00e2\u20ac said', '"We acted." said'],
  ['what was misread twice', 'caf\u00c3\u0192\u00c2\u00a9', 'café'],
  ['a capital before an apostrophe', 'the CAF\u00c9\u2019s door', "the CAFÉ's door"],
  ['names of characters', 'Marks &amp; Co&nbsp;said &#8217;no&#x2019; &amp;pound;40', "Marks & Co said 'no' £40"],
  ['an ampersand that names nothing', 'R&D; A&B', 'R&D; A&B'],
  ['tags', '<p class="x">Two men <b>were</b> held.</p><p>Nobody else.</p>', 'Two men were held.\n\nNobody else.'],
  ['an address between angle brackets', 'Ann <ann@example.org> wrote', 'Ann <ann@example.org> wrote'],
  ['an apostrophe that was lost', 'Marlby\ufffds', "Marlby's"],
  ['quotation marks that were lost', 'said: \ufffdWe acted.\ufffd', 'said: "We acted."'],
  ['a dash that was lost', 'four \ufffd all men', 'four - all men'],
  ['letters set apart', 'P o l i c e  r a i d', 'Police raid'],
  ['line ends of three kinds', 'One.\r\nTwo.\rThree.\u2028Four.', 'One.\nTwo.\nThree.\nFour.'],
  ['much white space', '  a \t b\u00a0 c \n \n \n d  ', 'a b c\n\nd'],
  ['letters of full width', '\uff21\uff22\uff11', 'AB1'],
  ['two opening marks', '\u201c \u201c Corin said: \u201cYes\u201d', 'Corin said: "Yes"'],
  ['letters set apart over a line that goes on', 'p o l\ni', 'poli'],
  ['characters that were lost beside a word', 'said\ufffd.\ufffd b', 'said"." b'],
  ['a doubled opening mark', '\u201c\u201cYes\u201d', '"Yes"'],
]

for (const [what, text, plain] of EVENED) {
  test(`${what} is made even`, () => assert.equal(tidy(text).plain, plain))
  test(`what was made even of ${what} stays as it is`, () => {
    const { plain: once, body } = tidy(text)
    const { plain: twice, body: again } = tidy(once)
    assert.deepEqual([twice, again], [once, body])
  })
}

test('a span quotes all that stood between its first and last character', () => {
  const text = '\u202e<b>Four</b> suspected broth\u200bels in <i>Marl\u00adby</i> were raided &amp; closed.'
  const { where } = read(text)
  const quoted = (key: string) => (where[key] ?? []).map((span) => text.slice(...span))
  assert.deepEqual(quoted('/premises/0/count'), ['Four</b> suspected broth\u200bels'])
  assert.deepEqual(quoted('/places/0'), ['Marl\u00adby'])
})

test('a mark that turns writing around is seen where its words are quoted', () => {
  const text = 'Two \u202emen\u202c were arrested in Marlby.'
  const [arrests] = proposals(read(text), text).filter(({ kind }) => kind === 'arrests')
  assert.deepEqual(arrests?.quotes, ['Two \ufffdmen\ufffd were arrested in Marlby'])
})

test('a line that a width broke goes on, and a line that ended does not', () => {
  const wrapped = [
    'Two men were held after raids on three',
    'addresses in Ashby Vale, Marlby and',
    'Hartwell on Tuesday. A woman was given',
    'support by the British Red Cross.',
  ]
  assert.equal(tidy(wrapped.join('\n')).plain, wrapped.join(' '))
  for (const lines of [
    'Seven held in Marlby raids\nEight people were arrested in Marlby yesterday.',
    'Arrested were:\nA man, 24\nA woman, 30\nA boy, 15',
    '• a man of 24\n• a woman of 30',
    'Northmoor Police\nMarlby City Council\nBritish Red Cross\nNational Crime Agency',
  ])
    assert.equal(tidy(lines).plain, lines)
})
