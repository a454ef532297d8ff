import assert from 'node:assert/strict'
import sharp from 'sharp'
import { serveJourneys } from '../support/chromium.ts'
import { CHRISTMAS, prepare, record, save } from '../support/closing.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const jpeg = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#445566' } })
  .jpeg()
  .toBuffer()
const photo = { name: 'door.jpg', mimeType: 'image/jpeg', buffer: jpeg }

/** How wide the photo of the page is, once it is drawn; folded up it would be fetched only when it is seen. */
const DRAWN = `(async () => {
  const image = document.querySelector('.app-step__photo')
  image.closest('details').open = true
  image.loading = 'eager'
  await image.decode()
  return image.naturalWidth
})()`

/** A deadline of the page with its working open, in words. */
async function deadline({ page }: Visitor, title: string): Promise<string> {
  const card = page.locator('.app-deadline', { hasText: title }).first()
  await card.locator('summary').click()
  return card.innerText()
}

/** Goes through what comes before a notice, as the list on the page leads to it. */
async function throughTheList(visitor: Visitor): Promise<void> {
  for (const [link, typed] of [
    ['Put the evidence to the statutory test', CHRISTMAS.evidence],
    ['Tell those who live there, are in control or have an interest', CHRISTMAS.told],
    ['Consult whoever is appropriate', CHRISTMAS.consulted],
    ['Get a time for the hearing from the court', CHRISTMAS.slot],
    ['Have the notice issued by somebody with the authority', CHRISTMAS.issued],
  ] as const) {
    await visitor.follow(link)
    await save(visitor, typed)
    await visitor.sees('It has been saved.')
  }
}

journey('premises are closed from the first evidence to the costs, served on Christmas Eve 2019', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  const closure = await prepare(ines, 'Flat, 4 Tinsel Row')
  await ines.sees('No clock runs yet')
  await throughTheList(ines)
  await ines.sees('Under a closure notice')
  await ines.follow('A step of service')
  await page.locator('[name=photo]').setInputFiles(photo)
  await save(ines, CHRISTMAS.service)
  const drawn = await page.evaluate<number>(DRAWN)
  assert.equal(drawn, 320)

  await page.locator('summary', { hasText: 'deadlines that have passed' }).click()
  const hearing = await deadline(ines, 'Hearing of the application')
  assert.match(hearing, /Friday 27 December 2019 at 10:00am/)
  assert.match(hearing, /14 hours run until midnight/)
  assert.match(hearing, /Christmas Day \(25 December\) is left out: s 80\(4\)/)

  await ines.go(`${closure}/steps/slot`)
  await save(ines, { hearing: '2019-12-27 10:30' })
  await ines.sees('it must be heard by Friday 27 December 2019 at 10:00am (Anti-social Behaviour')
  await save(ines, { hearing: '2019-12-27 09:45' })
  await ines.sees('It has been saved.')

  await ines.follow('The application was made, or the hearing moved')
  await save(ines, { appliedOn: '2019-12-24', by: 'Moira Keldon', role: 'superintendent' })
  await record(ines, closure, 'adjourned', {
    adjournedOn: '2019-12-27',
    hearing: '2020-01-10 10:00',
    continued: 'not-continued',
  })
  await ines.follow('The court made the order')
  await save(ines, { madeOn: '2020-01-10', endsOn: '2020-04-09', covers: 'whole' })
  await ines.sees(/Order made\s+Friday 10 January 2020/)
  await record(ines, closure, 'extension-applied', {
    appliedOn: '2020-04-01',
    by: 'Moira Keldon',
    role: 'superintendent',
    consulted: 'Luton Council',
    askedTo: '2020-07-09',
    why: 'They come back',
  })
  await ines.go(`${closure}/steps/extended`)
  await save(ines, { extendedOn: '2020-04-08', extendedTo: '2020-07-11' })
  await ines.sees('the order can end on 9 July 2020 at the latest')
  await save(ines, { extendedTo: '2020-07-09' })
  await ines.sees('Closure order has run out')
  await ines.sees(/Extended to\s+Thursday 9 July 2020/)
  await ines.sees('No deadline is ahead.')
  await record(ines, closure, 'costs-applied', {
    appliedOn: '2020-10-08',
    by: 'Luton Council',
    fromWhom: 'The owner',
    amount: '1840',
    forWhat: 'Boards and locks',
  })
  await ines.sees('£1,840')
})

journey('nobody gives themselves an authority that they do not have', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const closure = await prepare(ines, 'Flat, 6 Tinsel Row')
  await ines.go('/operations')
  await ines.follow('Kingfisher')
  await ines.go(`${ines.path()}/access`)
  await ines.page.getByLabel('Closures', { exact: true }).check()
  await ines.page.locator('[name=to]').selectOption({ label: 'Tomas Brightwell, Bedfordshire Police' })
  await ines.page.locator('[name=level][value=contribute]').check()
  await ines.fill('Reason', 'Writes down what happens at the doors')
  await ines.press('Give access')

  const tomas = await enter('Tomas Brightwell')
  await tomas.go(`${closure}/steps/issued`)
  assert.equal(await tomas.page.locator('[name=by]').inputValue(), 'Tomas Brightwell')
  assert.equal(await tomas.page.locator('[name=role]').inputValue(), 'inspector')
  const issued = { ...CHRISTMAS.issued, by: 'Tomas Brightwell', role: 'inspector' }
  await save(tomas, issued)
  await tomas.sees('it takes: superintendent or above; or council chief executive or whoever they designated')
  await tomas.sees('Anti-social Behaviour, Crime and Policing Act 2014, s 77')
  await save(tomas, { role: 'superintendent' })
  await tomas.sees('Your account says inspector: nobody signs for themselves as more.')

  // Of 24 hours he may issue it; what nobody recorded before makes it a late entry with a reason.
  await save(tomas, { role: 'inspector', noticeHours: '24' })
  await tomas.sees('Exploitation alone is not the test')
  await tomas.fill('Record it all the same: why?', 'Written in my notebook at the door; typed after the shift')
  await tomas.press('Save')
  await tomas.sees('Recorded as a late entry. Written in my notebook at the door')
  await tomas.sees('Nobody was recorded as consulted')

  await tomas.follow(/^Correct ?: The closure notice was issued/)
  await save(tomas, { issuedAt: '2019-12-24 08:15' })
  await tomas.sees('Enter an answer: Why you correct this')
  await save(tomas, { reason: 'It was a quarter past' })
  await tomas.sees('The correction has been saved.')
  await tomas.sees(/Notice issued\s+Tuesday 24 December 2019 at 8:15am/)
  await tomas.sees('Recorded as a late entry. Written in my notebook at the door')
  await tomas.follow('Every look and change')
  await tomas.sees('It was a quarter past')
})
