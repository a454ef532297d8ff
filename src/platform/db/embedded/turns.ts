import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findIdentity, isRunning } from './process-identity.ts'
import { hasCode } from './system-error.ts'

const WAIT_MILLISECONDS = 10

/** Does something to a folder while no other process does; a turn that a killed process held is taken over. */
export async function inTurn<Value>(folder: string, act: () => Promise<Value>): Promise<Value> {
  const turn = path.join(folder, 'turn')
  while (!claim(turn)) {
    if (isFree(turn)) rmSync(turn, { force: true })
    else await setTimeout(WAIT_MILLISECONDS)
  }
  try {
    return await act()
  } finally {
    rmSync(turn, { force: true })
  }
}

/** Notes that this process uses the folder, until `end` or its death. */
export function registerUse(folder: string): { end(): void } {
  mkdirSync(path.join(folder, 'uses'), { recursive: true })
  const use = path.join(folder, 'uses', randomUUID())
  writeFileSync(use, ownIdentity())
  return { end: () => rmSync(use, { force: true }) }
}

/** Whether a living process, this one included, uses the folder. Forgets the dead. */
export function isInUse(folder: string): boolean {
  for (const name of listUses(folder)) {
    const use = path.join(folder, 'uses', name)
    if (!isFree(use)) return true
    rmSync(use, { force: true })
  }
  return false
}

function listUses(folder: string): string[] {
  try {
    return readdirSync(path.join(folder, 'uses'))
  } catch {
    return []
  }
}

/** Takes the turn if nobody has it. A file appears under its name with its content or not at all, so nobody reads a turn without its holder. */
function claim(turn: string): boolean {
  const draft = `${turn}.${randomUUID()}`
  writeFileSync(draft, ownIdentity())
  try {
    linkSync(draft, turn)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** Whether whoever wrote this note has ended, or the note is gone. */
function isFree(note: string): boolean {
  try {
    return !isRunning(readFileSync(note, 'utf8'))
  } catch {
    return true
  }
}

function ownIdentity(): string {
  const identity = findIdentity(process.pid)
  if (identity === undefined) throw new Error('this process cannot see itself: is /proc mounted?')
  return identity
}
