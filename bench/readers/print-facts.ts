import { readFileSync } from 'node:fs'
import { READERS } from './readers.ts'

/** `print-facts.ts READER FILE…`: one line of JSON a file, as `daybreak read --json` gives them. */
const [name, ...files] = process.argv.slice(2)
const load = READERS[name as keyof typeof READERS]
if (load === undefined) throw new Error(`no reader ${String(name)}: one of ${Object.keys(READERS).join(', ')}`)
const { read } = await load()
for (const file of files) console.log(JSON.stringify({ file, facts: read(readFileSync(file, 'utf8')) }))
