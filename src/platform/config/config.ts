import path from 'node:path'
import { CannotStart } from './cannot-start.ts'

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
  /** Where mail is handed in, and whom it comes from; `undefined` where none is sent. */
  readonly mail: MailSettings | undefined
  /** Where clamd listens, which looks through the files of strangers; `undefined` where nothing does. */
  readonly scanner: ScannerAddress | undefined
  /** Requests a minute that one address may make. */
  readonly requestsPerMinute: number
  /** The address of the onion service in front of the public door, without a trailing slash; `undefined` where there is none. */
  readonly onionAddress: string | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

/** A server that takes mail, `smtp://` or `smtps://` with the password in it where one is needed, and the sender's address. */
export interface MailSettings {
  readonly url: string
  readonly from: string
}

/** A program that listens on a socket of this machine, or at an address. */
export type ScannerAddress = { readonly path: string } | { readonly host: string; readonly port: number }

type Given = Readonly<Record<string, string | undefined>>

/** One line that names the setting at fault and how to mend it. */
export class WrongConfig extends CannotStart {}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** Reads each setting from its text; `undefined` where the text is none. */
const SETTINGS = {
  PORT: wholeNumber(0, 65_535),
  HOST: (text: string) => text,
  DAYBREAK_DATA: (text: string) => path.resolve(text),
  DATABASE_URL: (text: string) => (/^postgres(ql)?:\/\//.test(text) ? text : undefined),
  BASE_URL: (text: string) => (/^https?:/.test(text) && URL.canParse(text) ? text.replace(/\/$/, '') : undefined),
  DAYBREAK_DEMO: (text: string) => (['on', 'off'] as const).find((choice) => choice === text),
  SMTP_URL: (text: string) => (/^smtps?:\/\/[^/]/.test(text) && URL.canParse(text) ? text : undefined),
  MAIL_FROM: (text: string) => (/^[^\s@<>]+@[^\s@<>]+$/.test(text) ? text : undefined),
  CLAMD_SOCKET: scannerAddress,
  ONION_ADDRESS: (text: string) =>
    /^http:\/\/[a-z2-7]{56}\.onion\/?$/.test(text) ? text.replace(/\/$/, '') : undefined,
  REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000_000),
  LOG_LEVEL: (text: string) => LOG_LEVELS.find((level) => level === text),
} as const

type Settings = { readonly [Name in keyof typeof SETTINGS]?: NonNullable<ReturnType<(typeof SETTINGS)[Name]>> }

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => (/^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined)
}

/** A path, or a host and its port; an address of IPv6 in brackets. */
function scannerAddress(text: string): ScannerAddress | undefined {
  if (text.startsWith('/')) return { path: text }
  const [, host = '', port = ''] = /^(\[[\da-f:]+\]|[^\s:/]+):(\d{1,5})$/i.exec(text) ?? []
  const number = wholeNumber(1, 65_535)(port)
  return number === undefined ? undefined : { host: host.replaceAll(/[[\]]/g, ''), port: number }
}

const REMEDIES: Readonly<Record<string, string>> = {
  PORT: 'a port between 0 and 65535, for example 3000',
  HOST: 'the address to listen on, for example 127.0.0.1',
  DAYBREAK_DATA: 'a folder for the database and files',
  DATABASE_URL: 'an address such as postgres://user@host/database',
  BASE_URL: 'the address people use, for example https://daybreak.example.org',
  DAYBREAK_DEMO: '"on" or "off"; "on" only without DATABASE_URL',
  SMTP_URL: 'the mail server, for example smtps://user:password@mail.example.org:465',
  MAIL_FROM: 'the address that mail comes from, for example daybreak@example.org; needed with SMTP_URL',
  ONION_ADDRESS: 'the address of the onion service, http:// and 56 letters and digits, then .onion',
  CLAMD_SOCKET: 'the socket of clamd, for example /run/clamav/clamd.ctl or 127.0.0.1:3310',
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
  const settings: Settings & Record<string, unknown> = {}
  for (const [name, read] of Object.entries(SETTINGS)) {
    const text = given[name]
    if (text === undefined) continue
    settings[name] = read(text)
    if (settings[name] === undefined) throw wrong(name, given)
  }
  return fromSettings(given, settings)
}

const DEFAULTS = { PORT: 3000, HOST: '127.0.0.1', REQUESTS_PER_MINUTE: 600, LOG_LEVEL: 'warn' } as const

function fromSettings(given: Given, settings: Settings): Config {
  const { PORT, HOST, DATABASE_URL, REQUESTS_PER_MINUTE, LOG_LEVEL } = { ...DEFAULTS, ...settings }
  const demonstration = (settings.DAYBREAK_DEMO ?? (DATABASE_URL === undefined ? 'on' : 'off')) === 'on'
  if (demonstration && DATABASE_URL !== undefined) throw wrong('DAYBREAK_DEMO', given)
  if (demonstration && !isLoopback(HOST)) {
    throw new WrongConfig(
      `HOST is ${JSON.stringify(HOST)}: the demonstration listens on this machine only. Set DAYBREAK_DEMO=off, or leave HOST out.`,
    )
  }
  return Object.freeze({
    port: PORT,
    host: HOST,
    dataFolder: settings.DAYBREAK_DATA,
    databaseUrl: DATABASE_URL,
    baseUrl: settings.BASE_URL ?? `http://${HOST}:${PORT}`,
    demonstration,
    mail: mailSettings(given, settings),
    scanner: settings.CLAMD_SOCKET,
    requestsPerMinute: REQUESTS_PER_MINUTE,
    onionAddress: settings.ONION_ADDRESS,
    logLevel: LOG_LEVEL,
  })
}

function mailSettings(given: Given, { SMTP_URL, MAIL_FROM }: Settings): MailSettings | undefined {
  if (SMTP_URL === undefined) return undefined
  if (MAIL_FROM === undefined) throw wrong('MAIL_FROM', given)
  return { url: SMTP_URL, from: MAIL_FROM }
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** Settings of which a secret may be part: their value is never repeated. */
const SECRET = ['DATABASE_URL', 'SMTP_URL']

function wrong(name: string, given: Given): WrongConfig {
  const value = SECRET.includes(name) ? 'set but not usable' : (JSON.stringify(given[name]) ?? 'not set')
  return new WrongConfig(`${name} is ${value}: it must be ${REMEDIES[name] ?? 'another value'}.`)
}
