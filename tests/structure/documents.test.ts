import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const inProject = (file: string): string => path.join(PROJECT, file)
const read = (file: string): string => readFileSync(inProject(file), 'utf8')
const filesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: PROJECT })

const DOCUMENTS = [...filesOf('*.md'), ...filesOf('docs/**/*.md')].toSorted()
const ROOMS = ['src', 'db', 'tests', 'bench', 'tools', 'docs', 'locales', '.ci']
const NAMES = new Set(filesOf(`{${ROOMS.join(',')}}/**`).map((file) => path.basename(file)))

/** A document without its fenced blocks, in which backticks and brackets are code. */
const prose = (document: string): string => read(document).replaceAll(/^```.*?^```$/gms, '')

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, captured = '']) => captured)),
]

/** True of a path, folder or pattern of the project that is there; `…` stands for any name. */
const isThere = (name: string): boolean => filesOf(name.replaceAll('…', '*').replace(/\/$/, '')).length > 0

const isPath = (quoted: string): boolean => ROOMS.some((room) => quoted.startsWith(`${room}/`)) && !quoted.includes(' ')
const isFileOfCode = (quoted: string): boolean => /^[\w.-]+\.(?:ts|mjs|cjs|njk|sql|md)$/.test(quoted)

for (const document of DOCUMENTS) {
  test(`${document} names only files that are there`, () => {
    const quoted = found(prose(document), /`([^`\n]+)`/g)
    const missing = quoted.filter((name) => (isPath(name) ? !isThere(name) : isFileOfCode(name) && !isKnown(name)))
    assert.deepEqual(missing, [])
  })

  test(`${document} has no broken link`, () => {
    const links = found(prose(document), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link))
    assert.deepEqual(
      links.filter((link) => !leadsSomewhere(document, link)),
      [],
    )
  })
}

const isKnown = (name: string): boolean => NAMES.has(name) || existsSync(inProject(name))

function leadsSomewhere(document: string, link: string): boolean {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? document : path.join(path.dirname(document), file)
  if (!existsSync(inProject(target))) return false
  return anchor === undefined || (statSync(inProject(target)).isFile() && headingsOf(target).includes(anchor))
}

/** The anchors of a document's headings, as GitHub makes them. */
const headingsOf = (document: string): readonly string[] =>
  found(prose(document), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

test('every example of good style stands in the file that it names', () => {
  const blocks = [...read('STYLE.md').matchAll(/^```ts\n\/\/ (src\/\S+)\n(.*?)^```$/gms)]
  assert.ok(blocks.length > 5)
  for (const [, file = '', example = ''] of blocks) assert.ok(read(file).includes(example), `${file}:\n${example}`)
})

test('the glossary has every acronym that the domain speaks of', () => {
  const comments = filesOf('src/domain/**/*.ts').flatMap((file) => found(read(file), /(\/\*\*.*?\*\/)/gs))
  const glossary = read('docs/glossary.md')
  const spoken = found(comments.join('\n'), /(?<![\w'])([A-Z]{2,})(?![\w'])/g)
  assert.ok(spoken.includes('ISO'))
  assert.deepEqual(
    spoken.filter((acronym) => !new RegExp(`\\b${acronym}\\b`).test(glossary)),
    [],
  )
})

test('the README has every setting, and no other', () => {
  const settings = read('src/platform/config/config.ts').match(/const SETTINGS = \{(.*?)^\} as const/ms)?.[1] ?? ''
  assert.deepEqual(found(read('README.md'), /^\| `([A-Z_]+)` \|/gm), found(settings, /^ {2}([A-Z_]+):/gm))
})

test('the README has every command of the command line', () => {
  const commands = found(read('src/cli.ts'), /^ {2}\.command\('([a-z]+)'\)/gm)
  assert.ok(commands.length > 6)
  const shown = read('README.md')
  assert.deepEqual(
    commands.filter((command) => !new RegExp(`npx daybreak (?:ledger |account )?${command}\\b`).test(shown)),
    [],
  )
})
