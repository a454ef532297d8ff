import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Clock, systemClock } from '#platform/clock/clock.ts'
import { readConfig } from '#platform/config/config.ts'
import type { House } from '#platform/house.ts'
import { createLog } from '#platform/log/log.ts'
import { createApp } from '../../src/app.ts'
import { openHouse } from '../../src/open-house.ts'
import { copyOf, freshDatabase, type TestDatabase } from './database.ts'
import { demonstrationTemplate } from './demonstration-template.ts'

/** The whole service on a database of its own, to be asked with `app.inject`. */
export interface TestHouse {
  readonly house: House
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly dataFolder: string
}

/** Opens a house for the tests of one file; `settings` as in the environment of the program. */
export async function testHouse(
  settings: Readonly<Record<string, string>> = {},
  clock: Clock = systemClock,
): Promise<TestHouse> {
  return openTestHouse(await freshDatabase(), settings, clock)
}

/** The same with the demonstration in it, which the run loads once and each file gets a copy of. */
export async function demonstrationHouse(): Promise<TestHouse> {
  const { template, dataFolder } = await demonstrationTemplate()
  return openTestHouse(await copyOf(template), {}, systemClock, dataFolder)
}

/** @param like a folder of keys and files to begin with */
async function openTestHouse(
  database: TestDatabase,
  settings: Readonly<Record<string, string>>,
  clock: Clock,
  like?: string,
): Promise<TestHouse> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'daybreak-house-'))
  if (like !== undefined) cpSync(like, dataFolder, { recursive: true })
  const config = readConfig({ LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '1000000', ...settings })
  const house = await openHouse({ config, connection: database.connection, dataFolder, clock, log: createLog(config) })
  const app = await createApp(house)
  after(async () => {
    await app.close()
    await house.pool.end()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  return { house, app, database, dataFolder }
}
