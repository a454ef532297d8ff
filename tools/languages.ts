/**
 * `node tools/run.mjs tools/languages.ts`: says what each language lacks and which English words changed since it was
 * made. `… tools/languages.ts stamp LANGUAGE [NAMESPACE…]` notes in `locales/LANGUAGE/review.json` that its words were
 * made from the English ones of today, and takes back that somebody reviewed them where they were not.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { messagesOf } from '../src/platform/i18n/complete.ts'
import { createI18n, ENGLISH } from '../src/platform/i18n/i18n.ts'
import type { Catalogue } from '../src/platform/i18n/pseudo.ts'
import { englishHash, REVIEW_FILE, readReview } from '../src/platform/i18n/review.ts'
import type { Translation } from '../src/platform/i18n/translations.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const FOLDER = path.join(ROOT, 'locales')

const fileOf = (namespace: string): string => `locales/${ENGLISH}/${namespace}.json`
const parse = (text: string): Catalogue => JSON.parse(text)
const englishOf = (namespace: string): Catalogue => parse(readFileSync(path.join(ROOT, fileOf(namespace)), 'utf8'))

const git = (...words: readonly string[]): string => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' })

/** The keys of a namespace whose English words are not those that had this hash; `undefined` where history lacks them. */
function changedKeys(namespace: string, hash: string | undefined): readonly string[] | undefined {
  if (hash === undefined) return undefined
  const commits = git('log', '--format=%H', '--', fileOf(namespace)).split('\n').filter(Boolean)
  for (const commit of commits) {
    const then = parse(git('show', `${commit}:${fileOf(namespace)}`))
    if (englishHash(then) !== hash) continue
    const before = messagesOf({ [namespace]: then })
    return [...messagesOf({ [namespace]: englishOf(namespace) })].flatMap(([key, text]) =>
      before.get(key) === text ? [] : [key],
    )
  }
  return undefined
}

function say({ language, review, wordCount, faults, changed }: Translation): void {
  console.log(`${language}: ${wordCount} words, ${review.state}, ${faults.length === 0 ? 'offered' : 'not offered'}`)
  for (const { key, fault } of faults) console.log(`  ${fault.padEnd(14)} ${key}`)
  for (const namespace of changed) {
    const keys = changedKeys(namespace, review.for[namespace])
    const why = review.for[namespace] === undefined ? 'nobody noted which English it was made from' : 'English changed'
    console.log(`  ${why}: ${namespace}`)
    for (const key of keys ?? []) console.log(`    ${key}`)
  }
}

/** A word that was read stays reviewed only as long as its English stays: stamping anew says that it is a new translation. */
function stamp(language: string, namespaces: readonly string[]): void {
  const folder = path.join(FOLDER, language)
  const review = readReview(folder)
  const hashes = Object.fromEntries(namespaces.map((namespace) => [namespace, englishHash(englishOf(namespace))]))
  const isNew = Object.entries(hashes).some(([namespace, hash]) => review.for[namespace] !== hash)
  const reread = isNew ? { state: 'not-reviewed', by: '', on: '' } : {}
  const stamped = { ...review, ...reread, for: { ...review.for, ...hashes } }
  writeFileSync(path.join(folder, REVIEW_FILE), `${JSON.stringify(stamped, null, 2)}\n`)
}

const [act, language = '', ...named] = process.argv.slice(2)
const { translations, publicNamespaces } = createI18n({ folder: FOLDER })
if (act === 'stamp') stamp(language, named.length > 0 ? named : publicNamespaces)
else if (translations.length === 0) console.log('No language but English has a folder in locales.')
else for (const translation of translations) say(translation)
