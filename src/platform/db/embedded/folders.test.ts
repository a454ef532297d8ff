import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { databaseFolder, defaultDataFolder, machineFolder } from './folders.ts'

const place = mkdtempSync(path.join(tmpdir(), 'daybreak-folders-'))
after(() => rmSync(place, { recursive: true }))

function projectWith(name: string, mode: number): string {
  const project = path.join(place, name, 'project')
  mkdirSync(project, { recursive: true })
  chmodSync(place, 0o755)
  chmodSync(path.dirname(project), mode)
  return project
}

test('the data are kept in the project', () => {
  const project = projectWith('open', 0o755)
  assert.equal(defaultDataFolder(project), path.join(project, 'data'))
  assert.equal(databaseFolder(defaultDataFolder(project)), path.join(project, 'data', 'database'))
})

test('the data of a project in a closed home are kept apart, each project its own', (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root may be in a home that the database user may not')
  const [mine, yours] = [defaultDataFolder(projectWith('mine', 0o700)), defaultDataFolder(projectWith('yours', 0o700))]
  assert.match(mine, /^\/var\/lib\/daybreak\/project-[0-9a-f]{8}$/)
  assert.equal(path.dirname(yours), machineFolder())
  assert.notEqual(mine, yours)
})
