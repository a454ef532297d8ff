import type { AgencyMention } from './agencies.ts'
import type { Span } from './facts.ts'
import { type Noted, note } from './noted.ts'

/** How strongly the words before or after a body's name say that it ran the action. */
type Clue = { readonly side: 'before' | 'after'; readonly pattern: RegExp; readonly weight: number }

const CLUES: readonly Clue[] = [
  {
    side: 'before',
    pattern:
      /\b(?:led|run|headed|coordinated|co-ordinated|mounted|organised|spearheaded|conducted|carried out|instigated) (?:jointly )?by (?:\w+ from |officers (?:from|of) |detectives (?:from|of) )?(?:the )?$/i,
    weight: 6,
  },
  // Who keeps a campaign of the whole country together did not run the day here.
  {
    side: 'before',
    pattern:
      /\b(?:campaign|phase|initiative|intensif\w+|(?:Operation|Project) Aidant|series|weeks? of action|nationwide|countrywide|Europe-wide)\b[^.;]{0,120}\b(?:led|run|headed|coordinated|co-ordinated|organised) by (?:the )?$/i,
    weight: -9,
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
      /\b(?:raided|executed|carried out|launched|conducted|searched|visited|made|won|obtained|secured|arrested|targeted|checked|attended|closed|shut down|issued|served|charged|identified|investigated|probed)(?: [\w-]+){0,4} by (?:the )?$/i,
    weight: 4,
  },
  { side: 'before', pattern: /\b(?:officers (?:from|at)|detectives (?:from|of|at)|assisting) (?:the )?$/i, weight: 4 },
  {
    side: 'after',
    pattern: /^(?:'s)? (?:[\w-]+ ){0,5}?(?:officers|detectives|members|investigators|team|unit|squad)\b/i,
    weight: 3,
  },
  {
    side: 'after',
    pattern:
      /^(?:'s)? (?:Temporary |Acting )?(?:Detective|Det|Inspector|Insp|Superintendent|Supt|Chief|Sergeant|Sgt|PC|DC)\b/,
    weight: 2,
  },
  {
    side: 'before',
    pattern:
      /\b(?:Detective|Inspector|Insp|Superintendent|Supt|Sergeant|Sgt|Constable|PC|DC)\b[^.;]{0,50},? (?:of|from|at|with) (?:the )?$/,
    weight: 2,
  },
  {
    side: 'after',
    pattern:
      /^,? (?:said it |has |have |had |confirmed that [\w ]{0,20})?(?:raided|arrested|executed|searched|launched|carried out|visited|was acting|called at|went|closed|took part|smashed|uncovered|rescued|identified|issued|obtained|applied|targeted|made (?:the |\w+ )?arrests?|charged|attended|checked|is investigating|are investigating|stopped|dismantled)\b/i,
    weight: 4,
  },
  { side: 'before', pattern: /\b(?:intelligence-led|major|joint) $/i, weight: 3 },
  { side: 'after', pattern: /^(?:,? with (?:support|help|government|partners)| operation\b)/i, weight: 3 },
  { side: 'before', pattern: /\b(?:granted to|application by|applied for by) (?:the )?$/i, weight: 4 },
  { side: 'before', pattern: /\b(?:rescued|arrested) by (?:the )?$/i, weight: 3 },
  { side: 'before', pattern: /\baccording to (?:the )?$/i, weight: 2 },
  {
    side: 'after',
    pattern: /^,? (?:which|who) (?:acted|carried out|led|ran|raided|arrested|made|executed)\b/i,
    weight: 3,
  },
  { side: 'after', pattern: /^ and (?:its|their) partners\b/i, weight: 3 },
  { side: 'after', pattern: /^(?: \([^)]*\))? has (?:said|confirmed|announced)\b/i, weight: 2 },
  {
    side: 'before',
    pattern:
      /\b(?:partners (?:from|including|such as)|supported by|support from|assisted by|help from|alongside|together with|along with|with officers (?:of|from)|and officers from|worked with|working with|as well as|partnership with|joined by)(?: [\w,&' -]{0,160})?$/i,
    weight: -5,
  },
  {
    side: 'after',
    pattern:
      /^(?:[\w,&' ()-]{0,160})? (?:supported(?! by)|(?:has|have) (?:also )?supported|are assisting|also took part|were also involved|assisted(?! by)|went with|lent|gave (?:its |their )?(?:support|help)|provided (?:support|help)|came along|were (?:there|present|on hand))\b/i,
    weight: -3,
  },
]
const FORCE = /\b(?:police|constabulary|PSNI|garda|gangmasters|national crime agency|force)\b/i
/** Whose ground it is: where words speak for several bodies, the force goes before those that came to help. */
const LOCAL = /\b(?:police|constabulary|PSNI|garda\p{L}*)\b/iu
const OWN_GROUND = 2
const ENOUGH = 3
/** Charities, councils and inspectorates come to help more often than they lead. */
const ENOUGH_FOR_OTHERS = 5

/** The body that ran the action: what the words around its name say; failing that the first force named. */
export function readLead(agencies: readonly AgencyMention[], body: string): Noted<string> | null {
  const scored = agencies
    .filter(({ takesPart, name }) => takesPart && !name.startsWith('police in '))
    .map((agency) => ({ agency, ...scoreOf(agency, body) }))
    .toSorted((a, b) => b.score - a.score || (a.agency.spans[0]?.[0] ?? 0) - (b.agency.spans[0]?.[0] ?? 0))
  const [best] = scored
  if (best === undefined) return null
  if (best.score >= (LOCAL.test(best.agency.name) ? ENOUGH : ENOUGH_FOR_OTHERS))
    return note(
      best.agency.name,
      [best.at],
      best.score >= 6 ? 'sure' : 'likely',
      ...(best.score >= 6 ? [] : ['implied-by-wording' as const]),
    )
  const force = scored.filter(({ score }) => score >= 0).find(({ agency }) => FORCE.test(agency.name))
  const first = force ?? (best.score >= ENOUGH ? best : undefined)
  if (first === undefined) return null
  const reason = LOCAL.test(first.agency.name) ? 'first-force-named' : 'first-body-named'
  return note(first.agency.name, [first.at], 'unsure', reason)
}

function scoreOf({ name, spans }: AgencyMention, body: string): { readonly score: number; readonly at: Span } {
  const weights = spans.map((span) => ({ span, weight: weightAt(span, body) }))
  const strongest = weights.toSorted((a, b) => b.weight - a.weight)[0]
  const said = weights.reduce((sum, { weight }) => sum + weight, 0)
  return { score: said + (said > 0 && LOCAL.test(name) ? OWN_GROUND : 0), at: strongest?.span ?? [0, 0] }
}

function weightAt([start, end]: Span, body: string): number {
  const before = lastSentence(body.slice(Math.max(0, start - 220), start))
  const after =
    body
      .slice(end, end + 220)
      .replace(/^ ?\([A-Za-z&]{2,9}\)/, '')
      .split(/[.;]\s/, 1)[0] ?? ''
  const clues = CLUES.filter(({ side, pattern }) => pattern.test(side === 'before' ? before : after))
  const acts = clues.some(({ side, weight }) => side === 'after' && weight > 0)
  // 'Supported by Fenshire Police, Marlby officers went in': the list of helpers ends before whoever acts.
  const counted = acts && before.endsWith(', ') ? clues.filter(({ weight }) => weight > 0) : clues
  return counted.reduce((sum, { weight }) => sum + weight, 0)
}

const lastSentence = (words: string): string => words.split(/[.!?]"?\s+|\n/).at(-1) ?? ''
