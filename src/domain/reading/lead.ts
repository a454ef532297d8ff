import type { AgencyMention } from './agencies.ts'
import type { Span } from './facts.ts'
import { type Noted, note } from './noted.ts'

/** How strongly the words before or after a body's name say that it ran the action. */
type Clue = { readonly side: 'before' | 'after'; readonly pattern: RegExp; readonly weight: number }

const CLUES: readonly Clue[] = [
  {
    side: 'before',
    pattern: /\b(?:led|run|headed|coordinated|co-ordinated|mounted|organised) by (?:the )?$/i,
    weight: 6,
  },
  {
    side: 'after',
    pattern: /^,? (?:which )?(?:led|is leading|ran|coordinated|co-ordinated) (?:the|an?|this|these)\b/i,
    weight: 6,
  },
  { side: 'before', pattern: /\b(?:which is part of|part of) (?:the )?$/i, weight: 7 },
  {
    side: 'before',
    pattern:
      /\b(?:raided|executed|carried out|launched|conducted|searched|visited|made|won|obtained|secured|arrested)(?: [\w-]+){0,4} by (?:the )?$/i,
    weight: 4,
  },
  { side: 'before', pattern: /\b(?:officers (?:from|at)|detectives (?:from|of|at)|assisting) (?:the )?$/i, weight: 4 },
  { side: 'after', pattern: /^ (?:officers|detectives|members|investigators)\b/i, weight: 3 },
  {
    side: 'after',
    pattern:
      /^,? (?:said it |has |have |had |confirmed that [\w ]{0,20})?(?:raided|arrested|executed|searched|launched|carried out|visited|was acting)\b/i,
    weight: 4,
  },
  { side: 'before', pattern: /\b(?:intelligence-led|major|joint) $/i, weight: 3 },
  { side: 'after', pattern: /^(?:,? with (?:support|help|government|partners)| operation\b)/i, weight: 3 },
  { side: 'before', pattern: /\b(?:granted to|application by|applied for by) (?:the )?$/i, weight: 4 },
  { side: 'before', pattern: /\b(?:rescued|arrested) by (?:the )?$/i, weight: 3 },
  {
    side: 'before',
    pattern:
      /\b(?:partners (?:from|including|such as)|supported by|support from|assisted by|help from|alongside|together with|worked with|partnership with|joined by)(?: [\w,&' -]{0,160})?$/i,
    weight: -5,
  },
  {
    side: 'after',
    pattern: /^(?:[\w,&' ()-]{0,160})? (?:supported the|are assisting|also took part|were also involved|assisted)\b/i,
    weight: -3,
  },
]
const FORCE = /\b(?:police|constabulary|PSNI|garda|gangmasters|national crime agency|force)\b/i
const ENOUGH = 3

/** The body that ran the action: what the words around its name say; failing that the first force named. */
export function readLead(agencies: readonly AgencyMention[], body: string): Noted<string> | null {
  const scored = agencies
    .filter(({ takesPart }) => takesPart)
    .map((agency) => ({ agency, ...scoreOf(agency, body) }))
    .toSorted((a, b) => b.score - a.score || (a.agency.spans[0]?.[0] ?? 0) - (b.agency.spans[0]?.[0] ?? 0))
  const [best] = scored
  if (best === undefined) return null
  if (best.score >= ENOUGH)
    return note(
      best.agency.name,
      [best.at],
      best.score >= 6 ? 'sure' : 'likely',
      ...(best.score >= 6 ? [] : ['implied-by-wording' as const]),
    )
  const force = scored.filter(({ score }) => score >= 0).find(({ agency }) => FORCE.test(agency.name))
  return force === undefined ? null : note(force.agency.name, [force.at], 'unsure', 'first-force-named')
}

function scoreOf({ spans }: AgencyMention, body: string): { readonly score: number; readonly at: Span } {
  const weights = spans.map((span) => ({ span, weight: weightAt(span, body) }))
  const strongest = weights.toSorted((a, b) => b.weight - a.weight)[0]
  return { score: weights.reduce((sum, { weight }) => sum + weight, 0), at: strongest?.span ?? [0, 0] }
}

function weightAt([start, end]: Span, body: string): number {
  const before = lastSentence(body.slice(Math.max(0, start - 220), start))
  const after =
    body
      .slice(end, end + 220)
      .replace(/^ ?\([A-Za-z&]{2,9}\)/, '')
      .split(/[.;]\s/, 1)[0] ?? ''
  return CLUES.filter(({ side, pattern }) => pattern.test(side === 'before' ? before : after)).reduce(
    (sum, { weight }) => sum + weight,
    0,
  )
}

const lastSentence = (words: string): string => words.split(/[.!?]"?\s+|\n/).at(-1) ?? ''
