import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { systemClock } from '#platform/clock/clock.ts'
import { readConfig } from '#platform/config/config.ts'
import { createPool } from '#platform/db/pool.ts'
import { createLog } from '#platform/log/log.ts'
import { loadDemonstration } from '../../db/demo/demonstration.ts'
import { openHouse } from '../../src/open-house.ts'
import { given } from './database.ts'

const TEMPLATE = 'template_demonstration'

/** Any number that no other lock of the cluster has. */
const LOCK = 20_191_213

/** A database with the demonstration in it and the folder of its keys, both to be copied; made by whoever asks first. */
export async function demonstrationTemplate(): Promise<{ readonly template: string; readonly dataFolder: string }> {
  const { connection, template, folder } = given()
  const dataFolder = path.join(folder, 'demonstration')
  const admin = createPool(connection, { onFault: () => {}, most: 1 })
  try {
    await admin.query(`select pg_advisory_lock(${LOCK})`)
    if (!existsSync(dataFolder)) {
      await admin.query(`drop database if exists ${TEMPLATE}`)
      await admin.query(`create database ${TEMPLATE} template ${template} strategy file_copy`)
      await load({ ...connection, database: TEMPLATE }, `${dataFolder}.made`, dataFolder)
    }
  } finally {
    await admin.end()
  }
  return { template: TEMPLATE, dataFolder }
}

async function load(connection: pg.PoolConfig, making: string, dataFolder: string): Promise<void> {
  mkdirSync(making, { recursive: true })
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const house = await openHouse({
    config,
    connection,
    dataFolder: making,
    clock: systemClock,
    log: createLog(config),
  })
  try {
    if (!(await loadDemonstration(house))) throw new Error('the demonstration was there already')
  } finally {
    await house.pool.end()
  }
  // There from now on, and only whole.
  renameSync(making, dataFolder)
}
