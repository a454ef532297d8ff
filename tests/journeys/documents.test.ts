import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { serveJourneys } from '../support/chromium.ts'
import { noPdf, readPdf } from '../support/pdf.ts'
import type { Visitor } from '../support/visitor.ts'
import { wordFile } from '../support/word.ts'

const journey = await serveJourneys()

/** What is saved when the link of this name is followed. */
async function save({ page }: Visitor, name: string | RegExp): Promise<{ filename: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  const saved = await saving
  return { filename: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) }
}

const enterClosure = async (visitor: Visitor): Promise<void> => {
  await visitor.go('/closures')
  await visitor.follow(/31 Sample Street/)
}

journey('a solicitor looks at the notice of a closure, and saves it as PDF and as Word', async ({ enter }) => {
  const priya = await enter('Priya Varnham')
  await enterClosure(priya)
  await priya.follow('Closure notice')
  assert.match(await priya.page.textContent('article').then(String), /31 Sample Street[\s\S]*For the file/)
  const word = await save(priya, 'Save as Word')
  assert.match(word.filename, /^closure-notice .*31 Sample Street v\d+\.docx$/)
  assert.match((await mammoth.extractRawText({ buffer: word.bytes })).value, /31 Sample Street/)
  if (noPdf !== false) return
  const { info, text } = readPdf((await save(priya, 'Save as PDF')).bytes)
  assert.match(info, /Tagged:\s+yes/)
  assert.match(text, /\(a\) The premises .*31 Sample Street.* \(g\) Who gives advice/)
})

journey('what is missing in a certificate of service stands in a list and where it belongs', async ({ enter }) => {
  const priya = await enter('Priya Varnham')
  await enterClosure(priya)
  await priya.follow('Certificate of service')
  const listed = await priya.page.locator('.app-paper__gaps li').allTextContents()
  const marked = await priya.page.locator('mark').allTextContents()
  assert.ok(listed.length > 0)
  for (const gap of listed) assert.ok(marked.includes(`[To be completed: ${gap}]`), gap)
})

journey('an agency’s own Word template is refused with the reason, mended, and used', async ({ enter }) => {
  const priya = await enter('Priya Varnham')
  await enterClosure(priya)
  await priya.follow('Chronology')
  await priya.follow('Your agency’s own Word template for this document')
  const choose = async (text: string): Promise<void> => {
    const file = { name: 'Our chronology.docx', mimeType: 'application/octet-stream', buffer: await wordFile([text]) }
    await priya.page.setInputFiles('#template', file)
    await priya.press('Upload')
  }
  await choose('Everything at {premisses}')
  assert.match(await priya.page.textContent('main').then(String), /no fact called premisses\. Did you mean premises\?/)
  await choose('Everything at {premises}: {#chronology}{when} {what} {/chronology}')
  await enterClosure(priya)
  await priya.follow('Chronology')
  const { bytes } = await save(priya, /Save with your own template \(Our chronology\.docx\)/)
  assert.match(
    (await mammoth.extractRawText({ buffer: bytes })).value,
    /Everything at .*31 Sample Street.*The closure notice was issued/,
  )
})
