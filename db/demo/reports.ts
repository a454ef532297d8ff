import { randomBytes } from 'node:crypto'
import { changeReport } from '#areas/intake/change-report.ts'
import { aboutReport, findReport, type HeldReport } from '#areas/intake/held-report.ts'
import { noteOnReport } from '#areas/intake/note-on-report/use-case.ts'
import { takeLead } from '#areas/intake/take-lead/use-case.ts'
import { writeToReporter } from '#areas/intake/write-to-reporter/use-case.ts'
import { writeMessage } from '#areas/reports/come-back/use-case.ts'
import type { Level } from '#domain/access/strands.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { ReportAct } from '#domain/report/acts.ts'
import { CODE_BYTES, codeFrom } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import type { Work } from '#platform/http/work.ts'
import { giveAccess } from '#platform/need-to-know/give-access.ts'
import { receiveReport, type Submission } from '#platform/reports/receive.ts'
import { newKey } from '#platform/seal/keyring.ts'
import { PEOPLE, type PersonKey } from './people.ts'
import { type DemonstrationReport, REPORTS } from './reports.words.ts'
import { must, type World } from './world.ts'

/** Who works on what is reported. */
const GRANTS: readonly (readonly [to: PersonKey, level: Level, reason: string])[] = [
  ['investigator', 'contribute', 'Takes reports of the force area'],
  ['socialWorker', 'contribute', 'Takes calls, and reports about children'],
  ['supporter', 'read', 'Advises on support'],
]

/** The reports while they are made. */
interface Desk {
  readonly world: World
  readonly house: House
  readonly transaction: Open
  readonly now: Temporal.Instant
  readonly made: ReadonlyMap<string, Submission>
}

/** What was reported to the partnership in the last two weeks, seen from the moment at which the demonstration is loaded; gives their ids by key. */
export async function makeReports(
  world: World,
  { house, transaction, now }: { readonly house: House; readonly transaction: Open; readonly now: Temporal.Instant },
): Promise<ReadonlyMap<string, string>> {
  const made = new Map(REPORTS.map((report) => [report.key, submissionOf(report)]))
  const desk = { world, house, transaction, now, made }
  await letIn(desk)
  for (const report of REPORTS.toReversed()) await receive(desk, report)
  await workOn(desk)
  return new Map([...made].map(([key, { id }]) => [key, id]))
}

const ago = ({ now }: Desk, hours: number): Temporal.Instant => now.subtract({ minutes: Math.round(hours * 60) })

const submissionOf = ({ channel, language, answers }: DemonstrationReport): Submission => ({
  id: newId(),
  channel,
  language,
  answers,
  code: codeFrom(randomBytes(CODE_BYTES)),
  key: newKey(),
  identityId: newId(),
  files: [],
})

async function letIn(desk: Desk): Promise<void> {
  const { world, now } = desk
  const strandId = await world.work('coordinator', ago(desk, 400).toString(), async (work) => {
    const about = must(await takeLead(work, 'Coordinates the partnership'))
    await work.note({ event: 'access-granted', ...about })
    return about.strandId ?? ''
  })
  const until = now.toZonedDateTimeISO('Europe/London').add({ days: 28 }).toInstant()
  for (const [to, level, reason] of GRANTS)
    await world.work('coordinator', ago(desk, 399).toString(), async (work) => {
      const recipient = { kind: 'account', id: world.people[to], name: PEOPLE[to].name } as const
      for (const line of must(await giveAccess(work, { recipient, level, reason, until, strandIds: [strandId] })))
        await work.note(line)
    })
}

/** From the web nobody takes a report; otherwise the social worker does, as if at the telephone. */
async function receive(desk: Desk, { key, hoursAgo, channel }: DemonstrationReport): Promise<void> {
  const { world, house, transaction, made } = desk
  const sent = made.get(key)
  if (sent === undefined) throw new Error(`the demonstration has no report ${key}`)
  const at = ago(desk, hoursAgo)
  if (channel === 'web') {
    await asNobody(desk)
    await receiveReport(house, transaction, sent, at)
    return
  }
  await world.work('socialWorker', at.toString(), async (work) => {
    await receiveReport(house, work, sent, at)
    const report = await findReport(work, sent.id)
    if (report === undefined) throw new Error(`the demonstration has no report ${key}`)
    await work.note({ event: 'report-taken', ...aboutReport(report) })
  })
}

/** At the public door nobody has entered. */
async function asNobody({ transaction: { run } }: Desk): Promise<void> {
  await run('set local role daybreak_app')
  await run(`select set_config('app.account', '', true), set_config('app.partnership', '', true)`)
}

/** Somebody does something with a report, as on its page. */
type Deed = (
  key: string,
  who: PersonKey,
  hours: number,
  act: (work: Work, report: HeldReport, id: string) => Promise<{ event: LedgerEvent } & object>,
) => Promise<void>

/** What can be done with the reports, each as on its page. */
function deedsAt(desk: Desk) {
  const { world, made } = desk
  const deed: Deed = async (key, who, hours, act) =>
    world.work(who, ago(desk, hours).toString(), async (work) => {
      const report = await findReport(work, made.get(key)?.id ?? '')
      if (report === undefined) throw new Error(`the demonstration finds no report ${key}`)
      const id = newId()
      await work.note({ id, ...(await act(work, report, id)) })
    })
  const change = (key: string, who: PersonKey, hours: number, event: LedgerEvent, asked: ReportAct) =>
    deed(key, who, hours, async (work, report) => ({
      event,
      ...must(await changeReport(work, report, asked, report)),
    }))
  const note = (key: string, who: PersonKey, hours: number, words: string) =>
    deed(key, who, hours, async (work, report, id) => ({
      event: 'report-noted',
      ...(await noteOnReport(work, id, report, words)),
    }))
  const write = (key: string, who: PersonKey, hours: number, message: { words: string; language: string }) =>
    deed(key, who, hours, async (work, report, id) => ({
      event: 'reporter-answered',
      ...must(await writeToReporter(work, id, report, { ...message, seen: await lastMessage(work, report.id) })),
    }))
  const hear = async (key: string, hours: number, text: string) => {
    const { code = '', language = 'en' } = made.get(key) ?? {}
    await asNobody(desk)
    const holder = { house: desk.house, door: desk.transaction, code }
    await writeMessage(holder, { form: newId(), text, language, danger: false }, ago(desk, hours))
  }
  return { change, note, write, hear }
}

async function workOn(desk: Desk): Promise<void> {
  const { change, note, write, hear } = deedsAt(desk)
  const by = (who: PersonKey) => desk.world.people[who]
  await change('test', 'coordinator', 338, 'report-closed', {
    type: 'close',
    because: 'test',
    duplicateOf: null,
    words: '',
  })
  await change('noise', 'socialWorker', 190, 'report-closed', {
    type: 'close',
    because: 'passed-on-outside',
    duplicateOf: null,
    words: '',
  })
  await note('noise', 'socialWorker', 190, 'Told environmental health of the council. Nothing about exploitation.')
  await change('massage', 'investigator', 250, 'report-claimed', { type: 'claim', by: by('investigator') })
  await note('massage', 'investigator', 249, 'Weir House is known from two calls last month.')
  await write('massage', 'investigator', 248, {
    language: 'en',
    words: 'Thank you for telling us. Do you know the number of the flat?',
  })
  await change('begging', 'socialWorker', 118, 'report-claimed', { type: 'claim', by: by('socialWorker') })
  await write('begging', 'socialWorker', 117, { language: 'en', words: 'Are you safe now? Where do you sleep?' })
  await hear('begging', 5, 'Я в безпеці в церкві. Чоловік шукає мене.')
  await change('household', 'socialWorker', 48, 'report-claimed', { type: 'claim', by: by('socialWorker') })
  await change('household', 'socialWorker', 30, 'report-handed-over', {
    type: 'hand-over',
    to: by('investigator'),
    mayContribute: true,
  })
  await note('household', 'socialWorker', 30, 'No children in the house. Needs an Arabic interpreter who is a woman.')
  await change('cuckooed', 'coordinator', 19, 'report-claimed', { type: 'claim', by: by('coordinator') })
  await change('factory', 'investigator', 60, 'report-claimed', { type: 'claim', by: by('investigator') })
  await note('factory', 'investigator', 26, 'The same minibus stands at the rooms that Kingfisher watches.')
  const operationId = await desk.world.work('investigator', ago(desk, 25).toString(), findOngoing)
  await change('factory', 'investigator', 25, 'report-joined', { type: 'join', operationId })
  await hear('nailBar', 1.5, 'Hôm nay họ nói sẽ đưa tôi đi nơi khác.')
}

const LAST = 'select max(sent_at) as at from report_message where report_id = $1'

async function lastMessage({ run }: Work, reportId: string): Promise<string> {
  const [row] = await run<{ at: string | null }>(LAST, [reportId])
  return row?.at ?? ''
}

const ONGOING = `select id from operation where state = 'under-way' order by id desc limit 1`

/** The operation that goes on in the demonstration. */
async function findOngoing({ run }: Work): Promise<string> {
  const [row] = await run<{ id: string }>(ONGOING)
  if (row === undefined) throw new Error('the demonstration has an operation that goes on')
  return row.id
}
