import path from 'node:path'
import { z } from 'zod'

/** Everything that may differ from one installation to another. Read once, at the start; law is never in it. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The folder of the embedded database, keys and files; `undefined` where the default is to be chosen. */
  readonly dataFolder: string | undefined
  /** `undefined` where the embedded database serves. */
  readonly databaseUrl: string | undefined
  /** How the service is reached from outside, without a trailing slash; decides whether cookies are for https only. */
  readonly baseUrl: string
  /** The demonstration partnership and its page of people to sign in as: only where nothing is configured. */
  readonly demonstration: boolean
  /** Requests a minute that one address may make. */
  readonly requestsPerMinute: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

type Given = Readonly<Record<string, string | undefined>>

/** One line that names the setting at fault and how to mend it. */
export class WrongConfig extends Error {}

const port = z.coerce.number().int().min(0).max(65_535)

const SETTINGS = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).optional(),
  DAYBREAK_DATA: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DAYBREAK_DEMO: z.enum(['on', 'off']).optional(),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
})

const REMEDIES: Readonly<Record<string, string>> = {
  PORT: 'a port between 0 and 65535, for example 3000',
  HOST: 'the address to listen on, for example 127.0.0.1',
  DAYBREAK_DATA: 'a folder for the database and files',
  DATABASE_URL: 'an address such as postgres://user@host/database',
  BASE_URL: 'the address people use, for example https://daybreak.example.org',
  DAYBREAK_DEMO: '"on" or "off"; "on" only without DATABASE_URL',
  REQUESTS_PER_MINUTE: 'a whole number of at least 1',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, silent',
}

/** @throws {WrongConfig} naming the first setting that is wrong */
export function readConfig(environment: Given): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in REMEDIES && value !== ''),
  )
  const unknown = Object.keys(environment).find((name) => /^DAYBREAK_(?!TEST_)/.test(name) && !(name in REMEDIES))
  if (unknown !== undefined)
    throw new WrongConfig(`${unknown} is not a setting. Those that begin alike are DAYBREAK_DATA and DAYBREAK_DEMO.`)
  const read = SETTINGS.safeParse(given)
  if (!read.success) throw wrong(String(read.error.issues[0]?.path[0]), given)
  return fromSettings(read.data, given)
}

function fromSettings(settings: z.infer<typeof SETTINGS>, given: Given): Config {
  const demonstration = (settings.DAYBREAK_DEMO ?? (settings.DATABASE_URL === undefined ? 'on' : 'off')) === 'on'
  if (demonstration && settings.DATABASE_URL !== undefined) throw wrong('DAYBREAK_DEMO', given)
  const host = settings.HOST ?? '127.0.0.1'
  if (demonstration && !isLoopback(host)) {
    throw new WrongConfig(
      `HOST is ${JSON.stringify(host)}: the demonstration listens on this machine only. Set DAYBREAK_DEMO=off, or leave HOST out.`,
    )
  }
  return Object.freeze({
    port: settings.PORT,
    host,
    dataFolder: settings.DAYBREAK_DATA === undefined ? undefined : path.resolve(settings.DAYBREAK_DATA),
    databaseUrl: settings.DATABASE_URL,
    baseUrl: (settings.BASE_URL ?? `http://${host}:${settings.PORT}`).replace(/\/$/, ''),
    demonstration,
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    logLevel: settings.LOG_LEVEL,
  })
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** A secret may be part of DATABASE_URL, so its value is never repeated. */
function wrong(name: string, given: Given): WrongConfig {
  const value = name === 'DATABASE_URL' ? 'set but not usable' : JSON.stringify(given[name])
  return new WrongConfig(`${name} is ${value}: it must be ${REMEDIES[name] ?? 'another value'}.`)
}
