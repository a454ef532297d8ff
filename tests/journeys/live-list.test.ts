import assert from 'node:assert/strict'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import { watchFrom } from '#platform/live/watch.ts'
import { environmentIn } from '#platform/views/environment.ts'
import { serveJourneys } from '../support/chromium.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()
const NAME = 'Ines Hallworth'

/** Lets her read the reports of her partnership. */
const letRead = ({ pool }: House): Promise<unknown> =>
  asSystem(pool, ({ run }) =>
    run(
      `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
       select account.partnership_id, strand.id, account.id, 'lead', now(), 'For the test', account.id
       from account join strand on strand.partnership_id = account.partnership_id and strand.kind = 'reports'
       where account.name = $1 and not exists (select from access_grant where account_id = account.id and strand_id = strand.id)`,
      [NAME],
    ),
  )

const receive = async ({ pool }: House): Promise<string> => {
  const id = newId()
  await asSystem(pool, ({ run }) =>
    run(
      `insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, account, marks)
       select $1, partnership_id, id, 'web', 'ro', 'anonymous', '{}', now(), '', '{}'
       from strand where kind = 'reports' and partnership_id = (select partnership_id from account where name = $2)`,
      [id, NAME],
    ),
  )
  return id
}

/** A page with a list of what `rows` names and the same machinery as the queue, at an address that only this browser has. */
async function showList(
  { page }: Visitor,
  { address, house }: { address: string; house: House },
  rows: string[],
  onAnswer: () => Promise<unknown> = async () => {},
) {
  const views = environmentIn(house.i18n.for('en'), {
    root: path.resolve(import.meta.dirname, '../../src'),
    assets: house.assets,
  })
  const since = await asSystem(house.pool, watchFrom)
  await page.route('**/trial-list', async (route) => {
    const body = views.renderString(
      `{% from 'ui/macros/live.njk' import live %}<!doctype html><html lang="en"><title>List</title>
         <script type="module" src="{{ asset('daybreak.js') }}"></script>
         <main><h1>List</h1>{{ live('/reports/live?since=' + since, '#list') }}
         <div id="list" tabindex="-1">{% for id in rows %}<p data-live-row="{{ id }}"><a href="/">{{ id }}</a></p>{% endfor %}</div></main>`,
      { since, rows },
    )
    await onAnswer()
    await route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(`${address}/trial-list`)
}

journey('a new report comes into the list by itself, and is said', async ({ enter, house, address }) => {
  await letRead(house)
  const ines = await enter(NAME)
  const rows = [newId()]
  await showList(ines, { address, house }, rows)
  rows.unshift(await receive(house))
  await ines.page.getByText(rows[0] ?? '').waitFor()
  assert.equal(await ines.page.getByRole('status').innerText(), '1 new report')
  assert.equal(await ines.page.getByRole('button').count(), 0)
})

journey('what comes while the page is being asked for is not forgotten', async ({ enter, house, address }) => {
  await letRead(house)
  const ines = await enter(NAME)
  const rows = [newId()]
  let answers = 0
  await showList(ines, { address, house }, rows, async () => {
    answers += 1
    // The answer to the first report is made; before it arrives there is a second one.
    if (answers !== 2) return
    rows.unshift(await receive(house))
    await wait(300)
  })
  rows.unshift(await receive(house))
  await ines.page.getByText(rows[0] ?? '').waitFor()
  await ines.page.getByRole('link').nth(2).waitFor()
})

journey('a list in which somebody is at work stays until they ask', async ({ enter, house, address }) => {
  await letRead(house)
  const ines = await enter(NAME)
  const rows = [newId()]
  await showList(ines, { address, house }, rows)
  await ines.page.getByRole('link').focus()
  rows.unshift(await receive(house), await receive(house))
  const show = ines.page.getByRole('button', { name: '2 changes: show them' })
  await show.waitFor()
  assert.equal(await ines.page.getByRole('link').count(), 1)
  await ines.inspect()
  await show.click()
  assert.equal(await ines.page.getByRole('link').count(), 3)
  assert.ok(await show.isHidden())
  assert.equal(await ines.page.evaluate('document.activeElement.id'), 'list')
})

journey('a list that cannot be kept fresh any more says so', async ({ enter, house, address }) => {
  await letRead(house)
  const ines = await enter(NAME)
  await showList(ines, { address, house }, [newId()])
  await asSystem(house.pool, ({ run }) =>
    run('update session set ended_at = now() where account_id = (select id from account where name = $1)', [NAME]),
  )
  await ines.page.getByText('This list is not being kept up to date.').waitFor()
})
