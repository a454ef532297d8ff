import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseMoment } from '#domain/calendar/london.ts'
import { correctStep, takeStep } from '#domain/closure/acts.ts'
import type { Closure } from '#domain/closure/closure.ts'
import { closureOf } from '#domain/closure/fold.ts'
import type { Known } from '#domain/closure/known.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { Field } from '#domain/closure/steps/field.ts'
import { type ClosureStep, findStep, kindOf, type StepName } from '#domain/closure/steps/steps.ts'
import { ASB, clockLines, LATER, SOA, step, taken } from '../support/closure-steps.ts'

const FOLDER = path.join(import.meta.dirname, 'closures')

/** What is asked of a closure: a step to take, to put right or to strike out, and the answers that are expected. */
interface Asked {
  readonly line: string
  readonly answers: readonly string[]
}

/** A question of somebody who closes premises, with what had happened and what the answer must be. */
interface Scenario {
  readonly question: string
  readonly act: string
  readonly now: string | undefined
  readonly given: readonly string[]
  readonly asked: readonly Asked[]
  readonly clocks: readonly string[]
  readonly stands: string | undefined
  /** How many of its lines were read. */
  readonly lines: number
}

function read(file: string): Scenario {
  const text = readFileSync(path.join(FOLDER, file), 'utf8')
  const said = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1]
  const part = (name: string) => new RegExp(`^## ${name}\\n\\n((?:(?:  )?- .+\\n)+)`, 'm').exec(text)?.[1] ?? ''
  const listed = (name: string) => [...part(name).matchAll(/^- (.+)$/gm)].map(([, line = '']) => line)
  const asked = [...part('Asked').matchAll(/^- (.+)\n((?: {2}- .+\n)*)/gm)].map(([, line = '', answers = '']) => ({
    line,
    answers: [...answers.matchAll(/^ {2}- (.+)$/gm)].map(([, answer = '']) => answer),
  }))
  const [given, clocks] = [listed('Given'), listed('Clocks')]
  return {
    question: /^# (.+)$/m.exec(text)?.[1] ?? '',
    act: said('Act') ?? '2014',
    now: said('Now'),
    given,
    asked,
    clocks,
    stands: said('Stands'),
    lines: given.length + clocks.length + asked.length + asked.flatMap(({ answers }) => answers).length,
  }
}

/** `issuedAt` as people write it: `issued at`. */
const inWords = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A step as a scenario writes it, `issued: role inspector; notice hours 24`; what it does not say is as in `likeIt`. */
function stepIn(line: string, likeIt?: ClosureStep): ClosureStep {
  const [, name, facts = ''] = /^([a-z-]+)(?:: (.+))?$/.exec(line) ?? []
  const act = findStep(name)
  assert.ok(act !== undefined, `no step is called “${line}”`)
  const said = facts.split('; ').filter((fact) => fact !== '')
  const given = Object.fromEntries(said.map((fact) => factIn(act, fact)))
  return { ...(likeIt ?? step(act)), ...given }
}

function factIn(act: StepName, fact: string): readonly [string, unknown] {
  const found = Object.entries(kindOf(act).fields).find(([field]) => fact.startsWith(`${inWords(field)} `))
  assert.ok(found !== undefined, `${act} asks for nothing like “${fact}”`)
  const [field, asked] = found
  const value = fact.slice(inWords(field).length + 1)
  return [field, value === 'not said' ? undefined : valueIn(asked, value)]
}

function valueIn({ type }: Field, value: string): unknown {
  if (type === 'hours') return Number(value)
  if (!['day', 'moment', 'hearing', 'end'].includes(type)) return value
  const moment = parseMoment(value)
  assert.ok(moment.ok, value)
  return moment.value
}

/** What is said to what is asked, and the closure as it leaves it. What may be late is recorded late. */
function ask(
  closure: Closure,
  line: string,
  known: Known,
): { readonly refusals: readonly ClosureRefusal[]; readonly after: Closure | undefined } {
  const [, how, what = ''] = /^(correct|strike out) (.+)$/.exec(line) ?? []
  if (how === undefined) {
    const result = takeStep(closure, stepIn(line), known)
    if (result.ok) return { refusals: [], after: result.value.after }
    const late = takeStep(closure, stepIn(line), known, true)
    return { refusals: result.refusal, after: late.ok ? late.value.after : undefined }
  }
  const act = what.replace(/:.*/, '')
  const index = closure.steps.findLastIndex((one) => one.act === act)
  const corrected = how === 'correct' ? stepIn(what, closure.steps[index]) : undefined
  const result = correctStep(closure.steps, index, corrected, known)
  return result.ok
    ? { refusals: result.value.against, after: result.value.after }
    : { refusals: result.refusal, after: undefined }
}

/** A refusal as a scenario writes it, as far as it writes it: `refused: no-authority, s 77`. */
const answerOf = ({ code, citation, mayBeLate, limit }: ClosureRefusal): string =>
  `${mayBeLate ? 'late' : 'refused'}: ${code}, ${citation}${limit === undefined ? '' : `, ${limitText(limit)}`}`

const limitText = (limit: Temporal.PlainDate | Temporal.ZonedDateTime): string =>
  limit instanceof Temporal.PlainDate
    ? limit.toString()
    : limit.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')

/** Every part of an expected answer stands in the answer: the code, the citation, the last moment. */
function isAnswered(expected: string, answer: string): boolean {
  const parts = answer.split(', ')
  return expected.split(', ').every((part) => parts.includes(part))
}

/** The closure as what had happened left it: late where the law wanted it otherwise, and never impossible. */
function closureGiven({ act, given }: Scenario, known: Known): Closure {
  const steps = given.map((line) => stepIn(line))
  const isBegun = steps[0]?.act === 'began'
  const begun = closureOf(isBegun ? steps.slice(0, 1) : [step('began', { route: act === '2003' ? SOA : ASB })])
  return steps.slice(isBegun ? 1 : 0).reduce((closure, one) => taken(closure, one, known, true).after, begun)
}

function answered(closure: Closure, { line, answers }: Asked, known: Known): Closure {
  const { refusals, after } = ask(closure, line, known)
  const said = refusals.length === 0 ? ['allowed'] : refusals.map(answerOf)
  assert.equal(said.length, answers.length, `${line}: ${said.join('; ')}`)
  for (const [nth, one] of said.entries())
    assert.ok(isAnswered(answers[nth] ?? '', one), `${line}: “${one}” and not “${answers[nth]}”`)
  return after ?? closure
}

function play(scenario: Scenario): void {
  const { now, asked, clocks, stands } = scenario
  const known: Known = now === undefined ? LATER : { ...LATER, now: instantIn(now) }
  const closure = asked.reduce((before, one) => answered(before, one, known), closureGiven(scenario, known))
  const running = clockLines(closure).map((line) => line.replace(' ', ': ').replace('T', ' '))
  if (clocks.length > 0) assert.deepEqual(running, clocks)
  if (stands !== undefined) assert.equal(closure.state, stands)
}

function instantIn(text: string): Temporal.Instant {
  const moment = parseMoment(text)
  assert.ok(moment.ok && moment.value instanceof Temporal.ZonedDateTime, text)
  return moment.value.toInstant()
}

const FILES = globSync('*.md', { cwd: FOLDER }).toSorted()

for (const file of FILES) {
  const scenario = read(file)
  test(scenario.question, () => play(scenario))
}

test('every line of a scenario is read, and every scenario asks or counts something', () => {
  assert.ok(FILES.length >= 20)
  for (const file of FILES) {
    const { lines, asked, clocks } = read(file)
    const listed = readFileSync(path.join(FOLDER, file), 'utf8').split('\n')
    assert.equal(lines, listed.filter((line) => /^\s*- /.test(line)).length, file)
    assert.ok(asked.length + clocks.length > 0, file)
    for (const { answers, line } of asked) assert.ok(answers.length > 0, `${file}: ${line}`)
  }
})
