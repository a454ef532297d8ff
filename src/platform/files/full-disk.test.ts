import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { folderStore, StoreFull } from './file-store.ts'

/** A disk of a quarter of a megabyte; `undefined` where this account may make none. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder])
  after(() => {
    if (status === 0) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return status === 0 ? folder : undefined
}

const disk = smallDisk()

test('a full disk says so, keeps what was there and leaves no half', { skip: disk === undefined }, async () => {
  const store = folderStore(path.join(disk ?? '', 'files'))
  const first = randomBytes(100_000)
  const address = await store.put(first)
  await assert.rejects(store.put(randomBytes(400_000)), StoreFull)
  assert.deepEqual(await store.get(address), first)
  const names = readdirSync(path.join(disk ?? '', 'files'), { recursive: true, withFileTypes: true })
  assert.equal(names.filter((entry) => entry.isFile()).length, 1)
})
