import type { Facts } from '../../src/domain/reading/facts.ts'

/** The part of the facts that a general library can fill. */
export type Partly = { readonly [Field in keyof Facts]?: unknown }

/** A number and the noun that it counts, as a library found them. */
export type Counted = { readonly number: number; readonly noun: string }

/** A sentence as a library gave it. */
export type Said = { readonly text: string; readonly counts: readonly Counted[] }

const PEOPLE = /(?:^|\s)(?:people|person|men|man|women|woman|suspects?|victims?|workers?|children|child)$/i
const PREMISES =
  /(?:^|\s)(?:address(?:es)?|houses?|homes?|flats?|brothels?|propert(?:y|ies)|premises|restaurants?|business(?:es)?|farms?|car wash(?:es)?|nail bars?)$/i

/** What numbers beside nouns say: the same few rules for every library that finds both. */
export function counted(sentences: readonly Said[]): Partly {
  const people = (about: RegExp) =>
    sentences
      .filter(({ text }) => about.test(text))
      .flatMap(({ counts }) => counts)
      .find(({ noun }) => PEOPLE.test(noun))?.number ?? null
  const all = sentences.flatMap(({ counts }) => counts)
  return {
    arrests: { count: people(/\barrest/i), people: [] },
    victims: { count: people(/\b(?:rescued|safeguard|victim|reception centre)/i), groups: [] },
    warrants: all.find(({ noun }) => /^warrants?$/i.test(noun))?.number ?? null,
    premises: all
      .filter(({ noun }) => PREMISES.test(noun))
      .map(({ number, noun }) => ({ kind: noun, count: number, place: null })),
  }
}

/** Each value once, in order, without the marks around it. */
export const distinct = (values: readonly string[]): readonly string[] => [
  ...new Set(
    values.map((value) => value.replace(/^[\s"“‘(]+|[\s.,;:"”’)]+$/g, '').replace(/['’]s$/, '')).filter(Boolean),
  ),
]
