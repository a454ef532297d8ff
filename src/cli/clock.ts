import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { dayOf, isoMoment, type Moment, parseMoment } from '#domain/calendar/london.ts'
import { say, sayWithZone } from '#domain/calendar/say.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import type { ClockFacts, Grant, Pause } from '#domain/clocks/clock-facts.ts'
import { type Deadline, deadlineFor, momentOf } from '#domain/clocks/deadline.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { lawOf } from '#domain/law/law.ts'
import { AREAS_OF_LAW, findRule, RULES } from '#domain/law/register.ts'
import { findRole, OFFICES, RANKS } from '#domain/law/roles.ts'
import type { Rule, Version } from '#domain/law/rule.ts'
import { sayLength } from '#domain/law/say-rule.ts'

/** What is asked of a clock, as it was typed. */
export type ClockQuestion = {
  /** The event: `2019-12-24`, or `2019-12-24T10:00` in London. */
  readonly at?: string | undefined
  /** The end that the notice, order or decision states. */
  readonly until?: string | undefined
  /** Each as `FROM/TO`. */
  readonly pause?: readonly string[] | undefined
  /** Each as `EXTENSION/ROLE`, and then what is known of it: `/WHEN`, `/asked=WHEN`, `/after=WHEN`, `/until=WHEN`, `/pending`. */
  readonly extend?: readonly string[] | undefined
  /** The date that chooses the version, where it is not that of the event. */
  readonly chosenBy?: string | undefined
  readonly json?: boolean | undefined
}

/** What a command writes and how it ends: 0 answered, 1 refused by the law, 2 not understood. */
export type Report = { readonly stdout: string; readonly stderr: string; readonly exitCode: 0 | 1 | 2 }

/** The deadline of one rule, with its working. */
export function clockReport(ruleId: string, question: ClockQuestion): Report {
  const rule = findRule(ruleId)
  if (rule === undefined) return noSuchRule(ruleId)
  const facts = readFacts(question)
  if (!facts.ok) return misunderstood(facts.refusal)

  const answer = deadlineFor(rule, facts.value, lawOf(workingCalendar(BANK_HOLIDAYS)))
  if (answer.ok) {
    const warnings = [...pendingWarnings(rule), ...answer.value.warnings]
    return answered(
      question.json === true ? json(deadlineJson(answer.value, warnings)) : deadlineText(answer.value, warnings),
    )
  }
  const { code, words } = answer.refusal
  const citation = 'citation' in answer.refusal ? { citation: answer.refusal.citation } : {}
  const stdout = question.json === true ? json({ rule: rule.id, refusal: code, words, ...citation }) : ''
  return { stdout, stderr: `${words}.\n`, exitCode: 1 }
}

/** What to mind: the warnings of a deadline, and those of this command. */
type Warnings = readonly { readonly code: string; readonly words: string }[]

/** What a partnership has started stands in its own database: this command counts by the rules alone. */
const pendingWarnings = ({ versions, citation: ofRule }: Rule): Warnings =>
  versions
    .filter(({ from }) => from === null)
    .map(({ version, citation = ofRule }) => ({
      code: 'start-not-known',
      words: `${version} (${citation}) is enacted, and by these rules not commenced: a partnership that has set its start in Daybreak counts by it from that day`,
    }))

/** Every rule with its versions, so that somebody can find the one they need; or one, with what may extend it. */
export function clockList({
  rule: ruleId,
  json: asJson,
}: {
  readonly rule?: string | undefined
  readonly json?: boolean | undefined
}): Report {
  if (ruleId !== undefined) return oneRule(ruleId, asJson === true)
  if (asJson === true) return answered(json(AREAS_OF_LAW.flatMap(({ area, rules }) => rules.map(ruleJson(area)))))
  const width = Math.max(...RULES.map(({ id }) => id.length))
  return answered(AREAS_OF_LAW.map(({ area, rules }) => `${area}\n${rules.map(ruleText(width)).join('')}\n`).join(''))
}

function oneRule(ruleId: string, asJson: boolean): Report {
  const { area, rules } = AREAS_OF_LAW.find(({ rules: some }) => some.some(({ id }) => id === ruleId)) ?? {}
  const rule = rules?.find(({ id }) => id === ruleId)
  if (area === undefined || rule === undefined) return noSuchRule(ruleId)
  if (asJson) return answered(json(ruleJson(area)(rule)))
  return answered(`${ruleText(rule.id.length)(rule)}${rule.versions.map(versionText).join('')}`)
}

const noSuchRule = (ruleId: string): Report => misunderstood(`There is no rule “${ruleId}”. See: daybreak clock --list`)

function versionText({ version, from, to, period, extensions }: Version): string {
  const span = from === null ? 'enacted and not commenced' : `from ${from}${to === undefined ? '' : ` to ${to}`}`
  const lines = extensions.flatMap(({ code, grantedBy, timing, citation }) => [
    `    --extend ${code}/${grantedBy.join('|')}`,
    `      ${timing.words} (${citation})`,
  ])
  return `${[`  ${version}: ${sayLength(period)}, ${span}`, ...(lines.length === 0 ? ['    no extension'] : lines)].join('\n')}\n`
}

const ruleJson =
  (area: string) =>
  ({ id, title, kind, citation, force, versions, checkedOn, checkedBy }: Rule): object => ({
    rule: id,
    area,
    title,
    kind,
    citation,
    force,
    versions: versions.map(({ version, from, to = null, status, certainty, extensions }) => ({
      version,
      from,
      to,
      status,
      certainty,
      extensions: extensions.map(({ code, grantedBy, timing }) => ({ code, grantedBy, timing: timing.words })),
    })),
    checkedOn,
    checkedBy,
  })

const ruleText =
  (width: number) =>
  ({ id, kind, title, citation, versions }: Rule): string => {
    const pending = versions.some(({ from }) => from === null) ? ' (a version is enacted and not commenced)' : ''
    return `  ${id.padEnd(width)}  ${kind.padEnd(6)}  ${title}${pending}\n${' '.repeat(width + 12)}${citation}\n`
  }

/** Every mistake is told at once. */
function readFacts(question: ClockQuestion): Result<ClockFacts, string> {
  const mistakes: string[] = []
  const read = <Value>(result: Result<Value, string>): readonly Value[] => {
    if (result.ok) return [result.value]
    mistakes.push(result.refusal)
    return []
  }
  const moment = (text: string | undefined): Moment | undefined =>
    text === undefined ? undefined : read(readMoment(text))[0]
  const chosenBy = moment(question.chosenBy)
  const facts = {
    at: moment(question.at),
    until: moment(question.until),
    chosenBy: chosenBy === undefined ? undefined : dayOf(chosenBy),
    pauses: (question.pause ?? []).flatMap((text) => read(readPause(text))),
    extensions: (question.extend ?? []).flatMap((text) => read(readGrant(text))),
  }
  return mistakes.length === 0 ? accept(facts) : refuse(mistakes.join('\n'))
}

function readMoment(text: string): Result<Moment, string> {
  const moment = parseMoment(text)
  if (moment.ok) return moment
  const { words, choices } = moment.refusal
  return refuse(choices.length === 0 ? `${words}.` : `${words}: ${choices.join(' or ')}.`)
}

function readPause(text: string): Result<Pause, string> {
  const [from, to, ...more] = text.split('/')
  if (from === undefined || to === undefined || more.length > 0) {
    return refuse(`“${text}” is not a pause such as 2026-11-10T17:00/2026-12-01T17:00.`)
  }
  const start = readMoment(from)
  if (!start.ok) return start
  const end = readMoment(to)
  return end.ok ? accept({ from: start.value, to: end.value }) : end
}

function readGrant(text: string): Result<Grant, string> {
  const [code = '', roleName = '', ...known] = text.split('/')
  const by = findRole(roleName)
  if (code === '' || by === undefined) {
    const roles = [...RANKS, ...OFFICES].join(', ')
    return refuse(
      `“${text}” is not a grant such as superintendent-36h/superintendent. What extends a rule: daybreak clock --list RULE. Roles: ${roles}.`,
    )
  }
  let grant: Grant = { code, by }
  for (const part of known) {
    const read = readPartOfGrant(part)
    if (!read.ok) return read
    grant = { ...grant, ...read.value }
  }
  return accept(grant)
}

/** `2018-04-12T06:00` is when it was granted; other times say by name what they are. */
function readPartOfGrant(part: string): Result<Partial<Grant>, string> {
  if (part === 'pending') return accept({ pending: true })
  const named = /^(at|asked|after|until)=(.*)$/.exec(part)
  const moment = readMoment(named?.[2] ?? part)
  return moment.ok ? accept({ [named?.[1] ?? 'at']: moment.value }) : moment
}

/** Moments become ISO text wherever they stand. */
function deadlineJson(deadline: Deadline, warnings: Warnings): object {
  const { ruleId, version, kind, citation, certainty, working } = deadline
  return { rule: ruleId, version, kind, due: momentOf(deadline.due), citation, certainty, working, warnings }
}

function deadlineText(deadline: Deadline, warnings: Warnings): string {
  const due = momentOf(deadline.due)
  const said = due instanceof Temporal.PlainDate ? say(due) : sayWithZone(due)
  return [
    deadline.title,
    `${deadline.ruleId} ${deadline.version}: ${deadline.kind}, ${deadline.force}, ${deadline.certainty}`,
    deadline.citation,
    '',
    `${deadline.sense === 'no-later-than' ? 'No later than' : 'No earlier than'} ${said}`,
    `Then: ${deadline.onExpiry}`,
    '',
    'How it is counted',
    ...deadline.working.map(({ words }, index) => `  ${index + 1}. ${words}`),
    '',
    'What to mind',
    ...warnings.map(({ words }) => `  - ${words}`),
    '',
  ].join('\n')
}

const json = (answer: object): string => `${JSON.stringify(answer, momentsAsText)}\n`

/** `JSON.stringify` has called `toJSON` by the time it asks, so the moment itself is read from its holder. */
function momentsAsText(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const held = this[key]
  const isMoment = held instanceof Temporal.PlainDate || held instanceof Temporal.ZonedDateTime
  return isMoment ? isoMoment(held) : value
}

const answered = (stdout: string): Report => ({ stdout, stderr: '', exitCode: 0 })

const misunderstood = (words: string): Report => ({ stdout: '', stderr: `${words}\n`, exitCode: 2 })
