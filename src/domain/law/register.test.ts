import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRule, RULES } from './register.ts'
import { type Rule, type Version, versionOn } from './rule.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

test('every rule is held once and found by its id', () => {
  for (const rule of RULES) assert.equal(findRule(rule.id), rule)
  assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length)
  assert.equal(findRule('no-such-rule'), undefined)
})

for (const rule of RULES) {
  for (const version of rule.versions) {
    test(`${rule.id} ${version.version} governs from its first day to its last and no further`, () => {
      for (const [on, chosen] of boundaries(rule, version)) {
        assert.equal(versionOn(rule, on, new Map())?.version, chosen, on.toString())
      }
    })
  }
}

test('what is enacted and not commenced is held and never chosen', () => {
  const pending = RULES.flatMap(({ id, versions }) =>
    versions.filter(({ from }) => from === null).map(({ version, status }) => [id, version, status]),
  )
  assert.deepEqual(pending, [
    ['asb-closure-notice-48h', 'v2', 'enacted-not-commenced'],
    ['asb-closure-application-hearing', 'v2', 'enacted-not-commenced'],
  ])
  const hearing = findRule('asb-closure-application-hearing')
  assert.equal(hearing && versionOn(hearing, day('2099-01-01'), new Map())?.version, 'v1')
})

test('no two versions of a rule govern the same day, and they stand in order', () => {
  for (const { id, versions } of RULES) {
    const dated = versions.filter(({ from }) => from !== null)
    dated.slice(1).forEach((version, index) => {
      const before = dated[index]
      assert.ok(before?.to !== undefined && version.from !== null && before.to < version.from, id)
    })
  }
})

test('every extension says by when it is asked for or decided, and by what provision', () => {
  for (const { id, versions } of RULES) {
    for (const { timing, grantedBy } of versions.flatMap(({ extensions }) => extensions)) {
      assert.ok(timing.words.length > 0 && timing.citation.length > 0 && grantedBy.length > 0, id)
    }
  }
})

test('a rule for cases of other dates is named by its id', () => {
  for (const { id, elsewhere } of RULES) {
    for (const other of elsewhere ?? []) assert.ok(findRule(other), `${id}: ${other}`)
  }
})

test('every arrest is governed by one regime of bail for each kind of case', () => {
  const standard = ['bail-before-2017', 'bail-2017-28d', 'bail-2022-3m'].flatMap((id) => findRule(id) ?? [])
  for (const on of ['2017-04-02', '2017-04-03', '2022-10-27', '2022-10-28', '2026-11-20']) {
    assert.equal(standard.filter((rule) => versionOn(rule, day(on), new Map()) !== undefined).length, 1, on)
  }
})

test('extensions have codes of their own, and hours extend hours', () => {
  for (const { id, versions } of RULES) {
    for (const { period, extensions } of versions) {
      assert.equal(new Set(extensions.map(({ code }) => code)).size, extensions.length, id)
      assert.ok(
        extensions.every(
          (extension) => extension.period.counting === 'as-stated' || 'hours' in extension.period === 'hours' in period,
        ),
        id,
      )
    }
  }
})

/** The days around a version's first and last day, and which version governs each. */
function boundaries(
  rule: Rule,
  { version, from, to, status }: Version,
): readonly [Temporal.PlainDate, string | undefined][] {
  if (from === null || status === 'enacted-not-commenced') return []
  const first = day(from)
  const position = rule.versions.findIndex((other) => other.version === version)
  const earlier = rule.versions[position - 1]?.version
  const later = rule.versions[position + 1]?.version
  return [
    [first.subtract({ days: 1 }), earlier],
    [first, version],
    [first.add({ days: 1 }), version],
    ...(to === undefined
      ? []
      : ([
          [day(to), version],
          [day(to).add({ days: 1 }), later],
        ] as [Temporal.PlainDate, string | undefined][])),
  ]
}
