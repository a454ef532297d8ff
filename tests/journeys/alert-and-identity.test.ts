import assert from 'node:assert/strict'
import { sendAlerts } from '#platform/alerts/send-alerts.ts'
import { tellAlerts } from '#platform/alerts/tell-alerts.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import { createMailer } from '#platform/mail/mailer.ts'
import { serveJourneys } from '../support/chromium.ts'
import { startMailServer } from '../support/mail-server.ts'
import { answersWith, makeReport } from '../support/reports.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()
const server = await startMailServer()
const PHONE = { width: 390, height: 844 }
const [LEAD, FIRST, SECOND, KEEPER] = ['Ines Hallworth', 'Tomas Brightwell', 'Owen Tarrowby', 'Sunita Wexcombe']

/** Lets them work on reports, and nobody else be on duty. */
const letIn = ({ pool }: House): Promise<unknown> =>
  asSystem(pool, async ({ run }) => {
    await run(
      'update report_alert set acknowledged_at = now(), acknowledged_by = (select min(id::text)::uuid from account) where acknowledged_at is null',
    )
    await run('update duty_turn set ended_at = now(), ended_by = kept_by where ended_at is null')
    for (const [name, level] of [
      [LEAD, 'lead'],
      [FIRST, 'contribute'],
      [SECOND, 'contribute'],
    ])
      await run(
        `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
         select account.partnership_id, strand.id, account.id, $2::access_level, now() - interval '1 minute', 'For the test', account.id
         from account join strand on strand.partnership_id = account.partnership_id and strand.kind = 'reports' where account.name = $1`,
        [name, level],
      )
  })

/** Puts somebody on duty from now until the day after tomorrow, as a lead does on the page. */
async function putOnDuty(
  { page, press }: Visitor,
  { clock }: House,
  name: string,
  place: 'First' | 'Second',
): Promise<void> {
  await page.getByLabel('Who').selectOption({ label: name })
  await page.getByLabel(`${place} on duty`, { exact: true }).check()
  for (const [legend, days] of [
    ['From', 0],
    ['Until', 2],
  ] as const) {
    const at = clock.now().toZonedDateTimeISO('Europe/London').add({ days })
    const group = page.getByRole('group', { name: legend, exact: true })
    for (const [box, value] of Object.entries({ Day: at.day, Month: at.month, Year: at.year }))
      await group.getByLabel(box, { exact: true }).fill(String(value))
    await group.getByLabel('Time').fill(at.toPlainTime().toString({ smallestUnit: 'minute' }))
  }
  await press('Save the turn')
}

journey(
  'danger to life goes by mail to who is on duty, stands on every page, and somebody has it',
  async ({ enter, house }) => {
    await letIn(house)
    const ines = await enter(LEAD)
    await ines.go('/reports/duty')
    await ines.sees('Nobody is first on duty')
    await putOnDuty(ines, house, `${FIRST}, Bedfordshire Police`, 'First')
    await ines.sees('The turn is saved.')
    await putOnDuty(ines, house, `${SECOND}, Luton Council`, 'Second')
    await ines.sees(/First on duty\s*Tomas Brightwell/)
    const { id, number } = await makeReport(house, { answers: answersWith({ life: true }) })
    const mail = { url: server.url, from: 'daybreak@example.org' }
    const mailing = { ...house, config: { ...house.config, mail } }
    for (const told of await tellAlerts(mailing)) await sendAlerts(mailing, createMailer(mail), told)
    assert.deepEqual(
      server.taken.map(({ to }) => to),
      [['tomas.brightwell@example.org']],
    )
    const tomas = await enter(FIRST, { viewport: PHONE })
    await tomas.follow('See it and say that you have it')
    await tomas.sees(/I have read this, I have it, and I act on it now/)
    await tomas.follow(`Report ${number}`)
    const owen = await enter(SECOND)
    await owen.go('/reports/alerts')
    await tomas.press('Acknowledge: I have it')
    await tomas.sees('Tomas Brightwell, Bedfordshire Police has it')
    await owen.press('Acknowledge: I have it')
    await owen.sees('Somebody else has it already')
    await tomas.follow('Assess this report')
    await tomas.press('Save the assessment')
    await tomas.sees('Select how grave it is')
    const answers = {
      threat: 'They may move him tonight',
      harm: 'He was beaten twice',
      risk: 'Likely, tonight',
      reasons: 'Two people saw it',
    }
    for (const [field, value] of Object.entries(answers)) await tomas.page.locator(`#${field}`).fill(value)
    await tomas.page
      .getByRole('group', { name: /Is a child affected/ })
      .getByLabel('No')
      .check()
    await tomas.page
      .getByRole('group', { name: /Is a life in danger/ })
      .getByLabel('Yes')
      .check()
    await tomas.page.getByLabel('Immediate').check()
    await tomas.press('Save the assessment')
    await tomas.sees(/Somebody looks again by .*in (?:59 minutes|1 hour)/)
    await ines.go(`/reports/${id}`)
    await ines.sees('They may move him tonight')
    await ines.go('/reports/numbers')
    await ines.follow(/^\d+ Română/)
    await ines.sees(`Report ${number}`)
  },
)

journey(
  'who sent a report in confidence opens when two people agree, without scripts too',
  async ({ enter, house }) => {
    await letIn(house)
    const { id } = await makeReport(house, { answers: answersWith() })
    const tomas = await enter(FIRST)
    await tomas.go(`/reports/${id}`)
    await tomas.follow('See who sent it, or ask')
    await tomas.press('Ask')
    await tomas.sees('Select why you need to know')
    await tomas.page.getByLabel('A child is at risk').check()
    await tomas.page.getByLabel('What for, and why there is no other way').fill('Her sister is fifteen and lives there')
    await tomas.press('Ask')
    await tomas.sees('You cannot answer yourself')
    await tomas.doesNotSee('See who sent it')
    const owen = await enter(SECOND, { javaScriptEnabled: false, viewport: PHONE })
    await owen.go(`/reports/${id}`)
    await owen.sees('1 request waits for a second person')
    await owen.follow('See who sent it, or ask')
    await owen.sees('Her sister is fifteen and lives there')
    await owen.page.getByLabel('Yes, I allow it').check()
    await owen.page.getByLabel('Why do you allow or refuse it?').fill('The child cannot wait')
    await owen.press('Answer')
    await owen.sees('You have allowed it')
    await tomas.go(`/reports/${id}/identity`)
    await tomas.follow('See who sent it')
    await tomas.sees(/Kit Example[\s\S]*07700 900123/)
    const ines = await enter(LEAD)
    assert.equal(await ines.go(`/reports/${id}/identity/look`), 404)
    const sunita = await enter(KEEPER)
    await sunita.go('/reports/identities')
    await sunita.sees(
      /Tomas Brightwell[\s\S]*Her sister is fifteen[\s\S]*Owen Tarrowby[\s\S]*The child cannot wait[\s\S]*Looks\s*Tomas Brightwell/,
    )
    await sunita.doesNotSee('Kit Example')
  },
)
