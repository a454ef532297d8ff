import assert from 'node:assert/strict'
import { shownCode } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import type { Submission } from '#platform/reports/receive.ts'
import { sealWith } from '#platform/seal/keyring.ts'
import { serveJourneys } from '../support/chromium.ts'
import { receiveSubmission } from '../support/submission.ts'
import type { Visiting } from '../support/visitor.ts'

const journey = await serveJourneys()

const PHONE = { width: 390, height: 844 }

/** An answer of staff, as their page sends it. */
const answer = (house: House, sent: Submission, text: string) =>
  asSystem(house.pool, ({ run }) =>
    run(
      `insert into report_message (id, report_id, partnership_id, strand_id, author_id, language, body, sent_at)
       select $1, report.id, report.partnership_id, report.strand_id, account.id, 'en', $3, $4
       from report, account where report.id = $2 and account.partnership_id = report.partnership_id limit 1`,
      [newId(), sent.id, sealWith(sent.key, Buffer.from(text)), house.clock.now().toString()],
    ),
  )

const WITH_SCRIPTS: Visiting = {}
const WITHOUT_SCRIPTS: Visiting = { javaScriptEnabled: false, viewport: PHONE }

/** English, the trial language and Arabic, which are both written from the right. */
const WALKS: readonly (readonly [language: string, name: string, visiting: Visiting])[] = [
  ['en', 'with scripts on a wide screen', WITH_SCRIPTS],
  ['en', 'without scripts on a phone', WITHOUT_SCRIPTS],
  ['en-XB', 'with scripts on a wide screen', WITH_SCRIPTS],
  ['ar', 'without scripts on a phone', WITHOUT_SCRIPTS],
]

for (const [language, name, visiting] of WALKS)
  journey(`a reporter comes back, reads and writes in ${language}, ${name}`, async ({ open, house }) => {
    const { t } = house.i18n.forPublic(language)
    const say = (key: string): string => t(`report:return.${key}`)
    const sent = await receiveSubmission(house, { language })
    await answer(house, sent, 'Is it still happening?')
    const kit = await open(visiting)
    await kit.go(`/return?lang=${language}`)
    assert.equal(await kit.page.title(), t('guidance:door.title'))

    await kit.fill(say('box'), shownCode(sent.code).slice(0, -2))
    await kit.press(say('open'))
    await kit.sees(say('errors.code-incomplete'))
    await kit.fill(say('box'), shownCode(sent.code).toLowerCase())
    await kit.press(say('open'))
    await kit.sees(say('states.received'))
    await kit.sees('Is it still happening?')
    assert.equal(kit.path(), '/return')

    await kit.press(say('write.send'))
    await kit.sees(say('errors.empty'))
    await kit.fill(say('write.title'), 'Yes, every night.')
    await kit.press(say('safe.change'))
    await kit.page.getByLabel(say('safe.ways.here')).check()
    await kit.fill(say('safe.when'), 'Not at weekends')
    await kit.press(say('safe.save'))
    await kit.sees(say('saved'))
    // What was begun before is still in the box.
    await kit.page.getByLabel(say('write.danger')).check()
    await kit.press(say('write.send'))
    await kit.sees('Yes, every night.')
    await kit.sees(say('sentDanger'))
    assert.equal(await kit.page.locator('main a[href^="tel:"]').first().getAttribute('href'), 'tel:999')
    assert.equal((await kit.page.context().cookies()).length, 0)
    assert.ok(!new URL(kit.page.url()).search.includes(sent.code))

    // A page that is loaded again sends its form again, and changes nothing; what was answered in place is gone.
    await kit.leads(() => kit.page.reload())
    if (visiting.javaScriptEnabled === false) assert.equal((await kit.words()).split('Yes, every night.').length, 2)
    else await kit.doesNotSee('Yes, every night.')
    await kit.go(`/return?lang=${language}`)
    await kit.fill(say('box'), shownCode(sent.code))
    await kit.press(say('open'))
    await kit.sees('Yes, every night.')
    await kit.follow(say('close'))
    assert.equal(kit.path(), '/')
  })

journey('the whole way back is walked with the keyboard alone, and every part has a name', async ({ open, house }) => {
  const sent = await receiveSubmission(house)
  const kit = await open()
  await kit.go('/return')
  const { page } = kit
  await page.getByLabel('Your number').focus()
  await page.keyboard.type(shownCode(sent.code))
  await kit.leads(() => page.keyboard.press('Enter'))
  await kit.sees('What you sent has arrived.')
  await page.getByLabel('Write to us').focus()
  await page.keyboard.type('He is back.')
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('document.activeElement.textContent.trim()')) === 'Send') break
  }
  await kit.leads(() => page.keyboard.press('Enter'))
  await kit.sees('Sent. Thank you.')
  assert.deepEqual(
    await page.evaluate(
      `[...document.querySelectorAll('main :is(input:not([type=hidden]), textarea)')].map(({ labels }) => labels[0]?.textContent.trim())`,
    ),
    ['Write to us', 'Add photos or documents', 'Somebody is in danger now'],
  )
})

journey('a language that is chosen in the middle keeps what was written', async ({ open, house }) => {
  const sent = await receiveSubmission(house)
  const kit = await open({ javaScriptEnabled: false })
  await kit.go('/return')
  await kit.fill('Your number', sent.code)
  await kit.press('Open')
  await kit.fill('Write to us', 'Half a sentence')
  const others = kit.page.locator('.app-languages button')
  for (let count = await others.count(); count > 0; count -= 1) {
    await kit.leads(() => others.first().click())
    assert.equal(await kit.page.locator('#message').inputValue(), 'Half a sentence')
  }
})
