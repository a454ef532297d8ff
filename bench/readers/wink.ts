import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence } from 'wink-nlp'
import { type Counted, counted, distinct, type Partly, type Said } from './said.ts'

const nlp = winkNLP(model)
const { its } = nlp
type Word = { readonly text: string; readonly kind: string; readonly lemma: string }

/**
 * wink-nlp alone: numbers with the noun after them, money and addresses as its entities; names as runs of words that it
 * calls proper nouns: after 'in', 'at' and 'near' a place, beside 'say' a speaker, of several words else a body. It finds no
 * person, place or organisation by itself, and gives the words of a date but no day.
 */
export function read(text: string): Partly {
  const doc = nlp.readDoc(text)
  const sentences: Word[][] = []
  doc.sentences().each((sentence: ItemSentence) => {
    const tokens = sentence.tokens()
    const [texts, kinds, lemmas] = [
      tokens.out(),
      tokens.out(its.pos),
      tokens.out(its.lemma as typeof its.pos),
    ] as string[][]
    const words = (texts ?? []).map((word, at) => ({ text: word, kind: kinds?.[at] ?? '', lemma: lemmas?.[at] ?? '' }))
    sentences.push(words.filter(({ kind }) => kind !== 'SPACE'))
  })
  const names = sentences.flatMap(namesIn)
  const of = (role: Role) => distinct(names.filter((name) => name.role === role).map((name) => name.text))
  const entities = (type: string) =>
    distinct(
      (doc.entities().out(its.detail) as unknown as Entity[]).flatMap((one) => (one.type === type ? [one.value] : [])),
    )
  return {
    lead_agency: of('body')[0] ?? null,
    agencies: of('body'),
    places: of('place'),
    ...counted(sentences.map(said)),
    seized: /\bseized\b/.test(text) ? entities('MONEY') : [],
    contacts: [
      ...entities('EMAIL').map((value) => ({ kind: 'email', value, for: null })),
      ...entities('URL').map((value) => ({ kind: 'web', value, for: null })),
    ],
    quotes: of('speaker').map((speaker) => ({ speaker, role: null, words: null })),
  }
}

type Entity = { readonly value: string; readonly type: string }
type Role = 'place' | 'speaker' | 'body' | 'other'

function namesIn(words: readonly Word[]): readonly { readonly text: string; readonly role: Role }[] {
  const names: { text: string; role: Role }[] = []
  for (let at = 0; at < words.length; at += 1) {
    let end = at
    while (words[end]?.kind === 'PROPN') end += 1
    if (end === at) continue
    const text = words
      .slice(at, end)
      .map((word) => word.text)
      .join(' ')
    names.push({ text, role: roleOf(words[at - 1]?.lemma, words[end]?.lemma, end - at) })
    at = end
  }
  return names
}

function roleOf(before: string | undefined, after: string | undefined, length: number): Role {
  if (before === 'say' || after === 'say') return 'speaker'
  if (before === 'in' || before === 'at' || before === 'near') return 'place'
  return length > 1 ? 'body' : 'other'
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function said(words: readonly Word[]): Said {
  const counts = words.flatMap(({ kind, text }, at): Counted[] => {
    const number = WORDS.includes(text.toLowerCase())
      ? WORDS.indexOf(text.toLowerCase())
      : Number(text.replaceAll(',', ''))
    const noun = words.slice(at + 1, at + 4).find((word) => word.kind === 'NOUN')
    return kind !== 'NUM' || Number.isNaN(number) || noun === undefined ? [] : [{ number, noun: noun.lemma }]
  })
  return { text: words.map((word) => word.text).join(' '), counts }
}
