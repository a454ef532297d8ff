/**
 * `node tools/run.mjs tools/law.ts`: writes `docs/law`, the law that this program counts by, from the rules themselves.
 * A test holds the two against each other.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AREAS_OF_LAW } from '../src/domain/law/register.ts'
import { sayRoles } from '../src/domain/law/roles.ts'
import type { Exclusion, Extension, Rule, Version } from '../src/domain/law/rule.ts'
import { sayLength } from '../src/domain/law/say-rule.ts'

/** Where the generated documents are committed. */
export const LAW_DOCUMENTS = path.resolve(import.meta.dirname, '../docs/law')

type Area = (typeof AREAS_OF_LAW)[number]['area']

const TITLES: Readonly<Record<Area, string>> = {
  closures: 'Closing premises',
  custody: 'Custody',
  bail: 'Bail and release before charge',
  search: 'Search warrants',
  'national-referral-mechanism': 'National Referral Mechanism',
  children: 'Children',
  orders: 'Orders against people',
  'data-protection': 'Data protection',
  retention: 'Retention',
  victims: 'Victims',
}

const NOTE = 'This page is made by `tools/law.ts` from `src/domain/law`. Do not edit it.'

const CERTAINTY = { confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'not confirmed' } as const

/** Every document by its name. */
export function lawDocuments(): ReadonlyMap<string, string> {
  const areas = AREAS_OF_LAW.map(({ area, rules }) => [`${area}.md`, areaDocument(area, rules)] as const)
  return new Map([['README.md', contents()], ...areas])
}

function contents(): string {
  const rows = AREAS_OF_LAW.flatMap(({ area, rules }) => [
    '',
    `## [${TITLES[area]}](${area}.md)`,
    '',
    '| Rule | What it times | Now | Force | Certainty | Last checked |',
    '|---|---|---|---|---|---|',
    ...rules.map((rule) => row(area, rule)),
  ])
  const intro =
    'Every period that Daybreak counts, as its rules hold it. Check before you rely on any of this: it is not legal advice. ' +
    'What is marked as not confirmed comes from general knowledge, and a lawyer has to check it. ' +
    'What is enacted and not commenced is never counted by until two administrators have set its first day.'
  return `${['# The law', '', NOTE, '', intro, ...rows].join('\n')}\n`
}

function row(area: Area, rule: Rule): string {
  const current = rule.versions.findLast(({ from, to }) => from !== null && to === undefined)
  const now = current === undefined ? 'Only for older cases' : lengthOf(rule, current)
  const isPending = rule.versions.some(({ from }) => from === null)
  const shown = current ?? rule.versions.at(-1)
  return `| [${rule.id}](${area}.md#${rule.id}) | ${rule.title} | ${now}${isPending ? '; **a version is enacted and not commenced**' : ''} | ${shown?.force ?? rule.force} | ${shown === undefined ? '' : CERTAINTY[shown.certainty]} | ${rule.checkedOn} |`
}

const lengthOf = ({ sense }: Rule, { period }: Version): string =>
  `${sayLength(period)}${sense === 'no-earlier-than' ? ', at the least' : ''}`

const areaDocument = (area: Area, rules: readonly Rule[]): string =>
  `${[`# ${TITLES[area]}`, '', NOTE, ...rules.flatMap((rule) => ['', ...ruleLines(rule)])].join('\n')}\n`

function ruleLines(rule: Rule): readonly string[] {
  const { id, title, citation, force, kind, trigger, authorised, appliesBy, cautions, elsewhere = [] } = rule
  return [
    `## ${id}`,
    '',
    `**${title}.** ${citation} (${force}, ${kind}).`,
    '',
    `- Counted from: ${trigger.event}`,
    `- Who: ${sayRoles(authorised)}`,
    `- Chosen by: ${appliesBy.replace('-', ' ')}`,
    ...rule.versions.flatMap((version) => versionLines(rule, version)),
    ...cautions.map((caution) => `- Mind: ${caution}`),
    ...(elsewhere.length === 0 ? [] : [`- Other dates: ${elsewhere.join(', ')}`]),
    `- Last checked: ${rule.checkedOn}, ${rule.checkedBy}`,
  ]
}

function versionLines(rule: Rule, version: Version): readonly string[] {
  const { exclusions, pauses = [], extensions, maxTotal, lastsUntil, endsEarlierWith, closedLastDay, note } = version
  const about = [version.citation, version.force, CERTAINTY[version.certainty]].filter(Boolean).join(', ')
  return [
    `- ${version.version}, ${spanOf(version)}: **${lengthOf(rule, version)}** (${about})`,
    ...exclusions.map((exclusion) => `  - Left out: ${sayExclusion(exclusion)}`),
    ...pauses.map((pause) => `  - Does not count: ${sayExclusion(pause)}`),
    ...extensions.map((extension) => `  - ${sayExtension(extension)}`),
    ...(maxTotal === undefined ? [] : [`  - All together at most: ${sayLength(maxTotal)}`]),
    ...(closedLastDay === undefined
      ? []
      : [`  - May be stated to end at ${closedLastDay.at} of the next open day: ${closedLastDay.citation}`]),
    ...(lastsUntil === undefined ? [] : [`  - Lasts until the ${lastsUntil}, if that comes later`]),
    ...(endsEarlierWith === undefined ? [] : [`  - Ends with the ${endsEarlierWith}, if that comes earlier`]),
    ...(note === undefined ? [] : [`  - ${note}`]),
    `  - Then: ${version.onExpiry}`,
  ]
}

function spanOf({ from, to, fromCertainty, enactedOn }: Version): string {
  if (from === null) return `enacted on ${enactedOn ?? 'a day not known'} and not commenced`
  const sure = fromCertainty === undefined ? '' : ` (that day ${CERTAINTY[fromCertainty]})`
  return `from ${from}${sure}${to === undefined ? '' : ` to ${to}`}`
}

const sayExclusion = ({ words, citation, certainty }: Exclusion): string =>
  `${words} (${citation}${certainty === undefined ? '' : `, ${CERTAINTY[certainty]}`})`

function sayExtension({
  code,
  grantedBy,
  askedBy,
  consulted,
  timing,
  once,
  period,
  citation,
  ...more
}: Extension): string {
  const counted = more.countedFrom === 'trigger' ? 'from the first event' : 'from the present end'
  return [
    `Extension ${code}: ${sayLength(period)}, ${counted}, by ${sayRoles(grantedBy)} (${citation}, ${CERTAINTY[more.certainty]}).`,
    ...(askedBy === undefined ? [] : [`Asked for by ${sayRoles(askedBy)}.`]),
    ...(consulted === undefined ? [] : [`Consult first: ${consulted}.`]),
    `${timing.words} (${timing.citation}).`,
    ...(timing.goesOn === undefined ? [] : [`A request made in time keeps the period going (${timing.goesOn}).`]),
    ...(once === undefined ? [] : ['Once only.']),
    ...(more.note === undefined ? [] : [more.note]),
  ].join(' ')
}

/** Writes every document anew. */
export function writeLawDocuments(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of lawDocuments()) writeFileSync(path.join(folder, name), text)
}

if (import.meta.main) writeLawDocuments(LAW_DOCUMENTS)
