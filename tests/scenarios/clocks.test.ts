import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseArgs } from 'node:util'
import { type ClockQuestion, clockReport } from '../../src/cli/clock.ts'

const FOLDER = path.join(import.meta.dirname, 'clocks')

/** A question with its answers, each a command and what its answer must hold: `due: 2019-12-27T10:00+00:00`. */
interface Scenario {
  readonly question: string
  readonly answers: readonly { readonly command: string; readonly expected: readonly (readonly [string, string])[] }[]
}

function read(file: string): Scenario {
  const text = readFileSync(path.join(FOLDER, file), 'utf8')
  const [, question = ''] = /^# (.+)$/m.exec(text) ?? []
  const answers = [...text.matchAll(/^```\nnpx daybreak clock (.+)\n```\n\n((?:- .+\n)+)/gm)]
  return {
    question,
    answers: answers.map(([, command = '', list = '']) => ({
      command,
      expected: [...list.matchAll(/^- ([a-z]+): (.+)$/gm)].map(([, what = '', value = '']) => [what, value] as const),
    })),
  }
}

const OPTIONS = {
  at: { type: 'string' },
  until: { type: 'string' },
  'chosen-by': { type: 'string' },
  pause: { type: 'string', multiple: true },
  extend: { type: 'string', multiple: true },
} as const

/** The command as the command line would read it. */
function questionIn(command: string): readonly [rule: string, question: ClockQuestion] {
  const { values, positionals } = parseArgs({ args: command.split(' '), options: OPTIONS, allowPositionals: true })
  const { 'chosen-by': chosenBy, ...question } = values
  return [positionals[0] ?? '', { ...question, chosenBy, json: true }]
}

interface Told {
  readonly words: string
}

const said = (told: unknown): readonly string[] => ((told ?? []) as readonly Told[]).map(({ words }) => words)

function check(what: string, value: string, answer: Readonly<Record<string, unknown>>, command: string): void {
  const somewhere = (sentences: readonly string[]) =>
    assert.ok(
      sentences.some((words) => words.includes(value)),
      `${command}: nothing says “${value}” among\n${sentences.join('\n')}`,
    )
  if (what === 'working') return somewhere(said(answer['working']))
  if (what === 'warns') return somewhere(said(answer['warnings']))
  if (what === 'says') return somewhere([String(answer['words'])])
  assert.equal(answer[what === 'refused' ? 'refusal' : what], value, command)
}

const FILES = globSync('*.md', { cwd: FOLDER }).toSorted()

for (const file of FILES) {
  const { question, answers } = read(file)
  test(question, () => {
    assert.ok(answers.length > 0, file)
    for (const { command, expected } of answers) {
      const { stdout, exitCode } = clockReport(...questionIn(command))
      const refused = expected.some(([what]) => what === 'refused')
      assert.equal(exitCode, refused ? 1 : 0, command)
      for (const [what, value] of expected) check(what, value, JSON.parse(stdout), command)
    }
  })
}

test('every line of a scenario is read', () => {
  for (const file of FILES) {
    const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n')
    const { answers } = read(file)
    assert.equal(answers.length, lines.filter((line) => line.startsWith('npx ')).length, file)
    assert.equal(
      answers.flatMap(({ expected }) => expected).length,
      lines.filter((line) => line.startsWith('- ')).length,
      file,
    )
  }
})
