import assert from 'node:assert/strict'
import { readingJob } from '../../src/areas/intelligence/queue-files/reading.job.ts'
import { serveJourneys } from '../support/chromium.ts'
import { madePdf } from '../support/made-pdf.ts'
import { wordFile } from '../support/word.ts'

const journey = await serveJourneys()
const EIGHT = 'Eight men were arrested in Harrowmere.'
const PHONE = { width: 390, height: 800 }

const FILES = [
  { name: 'minutes.docx', mimeType: 'application/octet-stream', buffer: await wordFile([EIGHT]) },
  { name: 'scan.pdf', mimeType: 'application/pdf', buffer: madePdf([[]]) },
  { name: 'report.pdf', mimeType: 'application/pdf', buffer: madePdf([[{ text: EIGHT, x: 60, y: 700 }]]) },
]

journey(
  'three files are read while their reader looks on, and one that cannot be says why',
  async ({ enter, house }) => {
    const ines = await enter('Ines Hallworth')
    const { page } = ines
    await ines.go('/drafts/new')
    await page.getByLabel('Or choose files').setInputFiles(FILES)
    // The page begins to listen only when everything is done, as it does where files are read at once.
    const { promise: isDone, resolve: done } = Promise.withResolvers<void>()
    await page.route('**/live?*', async (route) => {
      await isDone
      await route.continue()
    })
    await ines.press('Read it')
    await ines.sees('3 files to read')
    const bar = page.getByRole('progressbar', { name: 'Files done' })
    assert.equal(await bar.getAttribute('value'), '0')
    await readingJob(house).run({}, async () => {})
    done()
    // The page keeps itself fresh.
    await page.getByText('Every file is done').waitFor({ timeout: 20_000 })
    assert.equal(await bar.getAttribute('value'), '3')
    await ines.sees('2 read, 1 could not be read, 0 taken out')
    await ines.sees('This PDF holds pictures of pages and no words')
    await ines.inspect()
    await ines.follow(/^Eight men were arrested/)
    await ines.sees('Read from minutes.docx')
    await page.getByText('Read from minutes.docx').click()
    await ines.sees(/SHA-256: [\da-f]{64}/)
    await ines.inspect()
  },
)

journey(
  'without scripts and on a phone a queue is looked at again, and files are taken out',
  async ({ enter, house }) => {
    const ines = await enter('Ines Hallworth', { javaScriptEnabled: false, viewport: PHONE })
    const { page } = ines
    await ines.go('/drafts/new')
    await page.getByLabel('Or choose files').setInputFiles(FILES)
    await ines.press('Read it')
    await ines.press(/^Take out ?: scan\.pdf/)
    await ines.sees('The file was taken out')
    await ines.sees('2 files to read')
    await readingJob(house).run({}, async () => {})
    await ines.follow('Look again')
    await ines.sees('Every file is done')
    await ines.sees('2 read, 0 could not be read, 1 taken out')
    await ines.follow('Choose more files')
  },
)
