import type { Sex, Span } from './facts.ts'
import type { Token } from './tokens.ts'

/** An age in years, or text for a range or decade. */
export type Age = { readonly value: number | string; readonly span: Span; readonly sex: Sex | null }

type Ages = { readonly ages: readonly Age[]; readonly end: number }
const NONE = (at: number): Ages => ({ ages: [], end: at })

const years = (token: Token | undefined): number | null => {
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return null
  const value = Number(token.text)
  return value > 0 ? value : null
}
const isDecade = (token: Token | undefined): boolean => /^[2-9]0s$|^(?:teens|twenties|thirties|forties|fifties|sixties|seventies)$/.test(token?.lower ?? '')
const DECADES: Readonly<Record<string, string>> = {
  twenties: '20s', thirties: '30s', forties: '40s', fifties: '50s', sixties: '60s', seventies: '70s',
}

/** The age before a noun, '38-year-old woman', or null. */
export function ageBefore(token: Token | undefined): Age | null {
  const value = /^(\d{1,2})[- ]years?[- ]olds?$/.exec(token?.lower ?? '')?.[1]
  return value === undefined || token === undefined ? null : { value: Number(value), span: [token.start, token.end], sex: null }
}

/** The ages after a noun: 'aged 23, 41 and 50', 'of 58, 35 and 28', ', 30,', '(24)', 'in his 20s', 'between 20 and 69'. */
export function agesAfter(tokens: readonly Token[], from: number): Ages {
  let at = from
  const opener = tokens[at]?.lower ?? ''
  if ([',', '-', '(', ':'].includes(opener)) at += 1
  while (['all', 'both', 'thought', 'believed', 'to', 'be', 'who', 'are', 'is'].includes(tokens[at]?.lower ?? '') && at < from + 7) at += 1
  const word = tokens[at]?.lower ?? ''
  if (word === 'one' || word === 'in') return decades(tokens, at, from)
  const said = word === 'aged' || word === 'age' || word === 'of' || word === 'between' || word === 'ages'
  if (said) at += 1
  if (tokens[at]?.lower === 'between' || tokens[at]?.lower === 'from') at += 1
  if (tokens[at]?.lower === 'in') return decades(tokens, at, from)
  const list = listed(tokens, at)
  if (list.ages.length === 0 || word === 'between' !== isRange(list)) return word === 'between' && isRange(list) ? list : NONE(from)
  return said || isFramed(tokens, opener, list) ? list : NONE(from)
}

const isRange = ({ ages }: Ages): boolean => ages.length === 1 && typeof ages[0]?.value === 'string'

/** Bare numbers are ages only between marks (', 30,' or '(24)') or before 'years old'. */
function isFramed(tokens: readonly Token[], opener: string, { end }: Ages): boolean {
  const next = tokens[end]?.lower ?? ''
  if (['years', 'year'].includes(tokens[end - 1]?.lower ?? '') || next === 'years' || tokens[end - 1]?.lower === 'old') return true
  return [',', '-', '(', ':'].includes(opener) && [',', '-', ')', '.', ';', 'from', 'and', 'of', 'was', 'were'].includes(next)
}

function listed(tokens: readonly Token[], from: number): Ages {
  const ages: Age[] = []
  let at = from
  let end = from
  while (at < tokens.length && ages.length < 40) {
    const token = tokens[at]
    const value = years(token)
    if (value === null || token === undefined) break
    const top = ['-', 'to', 'and'].includes(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : undefined
    const upper = years(top)
    const isSpan = tokens[at + 1]?.lower !== 'and' || tokens[from - 1]?.lower === 'between'
    if (top !== undefined && upper !== null && upper > value && isSpan) {
      ages.push({ value: `${value}-${upper}`, span: [token.start, top.end], sex: null })
      at += 3
    } else {
      ages.push({ value, span: [token.start, token.end], sex: null })
      at += 1
    }
    end = at
    const gap = at
    while ([',', 'and', '&', ';'].includes(tokens[at]?.lower ?? '') && at < gap + 2) at += 1
  }
  while (['years', 'year', 'old', 'of', 'age'].includes(tokens[end]?.lower ?? '') && ages.length > 0) end += 1
  return { ages, end }
}

const SEX_OF: Readonly<Record<string, Sex>> = { his: 'male', her: 'female' }

/** 'in his 20s'; 'one in her 40s, the other in her 30s'. */
function decades(tokens: readonly Token[], from: number, back: number): Ages {
  const ages: Age[] = []
  let end = from
  for (let at = from; at < Math.min(tokens.length, from + 14) && ages.length < 4; at += 1) {
    const token = tokens[at]
    if (token === undefined || !/^(?:one|in|his|her|their|the|other|another|and|,|early|mid|late|mid-|-|a|\d0s|\p{L}+ies|teens)$/u.test(token.lower)) break
    if (!isDecade(token)) continue
    const owner = tokens.slice(Math.max(from, at - 3), at).map(({ lower }) => SEX_OF[lower]).find((sex) => sex !== undefined)
    ages.push({ value: DECADES[token.lower] ?? token.lower, span: [token.start, token.end], sex: owner ?? null })
    end = at + 1
  }
  return ages.length === 0 ? NONE(back) : { ages, end }
}
