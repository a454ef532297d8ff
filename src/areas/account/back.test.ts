import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localPath, withBack } from './back.ts'

const PATHS: readonly [given: unknown, path: string | undefined][] = [
  ['/work', '/work'],
  ['/operations/1?state=acted#premises', '/operations/1?state=acted#premises'],
  ['/closures/../admin', '/admin'],
  ['https://elsewhere.example.org/', undefined],
  ['//elsewhere.example.org/', undefined],
  ['/\\elsewhere.example.org/', undefined],
  ['/\t/elsewhere.example.org/', undefined],
  ['/.//elsewhere.example.org/', undefined],
  ['/x/..//elsewhere.example.org/', undefined],
  ['javascript:alert(1)', undefined],
  ['work', undefined],
  ['', undefined],
  ['/sign-in?back=/work', undefined],
  ['/sign-in/demonstration', undefined],
  ['/sign-out', undefined],
  ['/invitation', undefined],
  [['/work', '/admin'], undefined],
  [undefined, undefined],
  [`/${'x'.repeat(600)}`, undefined],
]
for (const [given, path] of PATHS) {
  test(`signing in leads back to ${String(given).slice(0, 40)}${path === undefined ? ' never' : ''}`, () => {
    assert.equal(localPath(given), path)
  })
}

test('a step remembers where to lead back to', () => {
  assert.equal(withBack('/sign-in', undefined), '/sign-in')
  assert.equal(withBack('/sign-in', '/closures?state=order&x=1'), '/sign-in?back=%2Fclosures%3Fstate%3Dorder%26x%3D1')
})
