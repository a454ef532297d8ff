import { acknowledgeAlert } from '#areas/intake/acknowledge-alert/use-case.ts'
import type { AssessmentGiven } from '#areas/intake/assess-report/form.ts'
import { assessReport } from '#areas/intake/assess-report/use-case.ts'
import { findReport, type HeldReport } from '#areas/intake/held-report.ts'
import { keepTurn } from '#areas/intake/keep-duty/use-case.ts'
import type { Asks } from '#areas/intake/open-identity/form.ts'
import { findIdentityRequests } from '#areas/intake/open-identity/store.ts'
import { answerIdentityRequest, askForIdentity } from '#areas/intake/open-identity/use-case.ts'
import { findAlertsOf } from '#areas/intake/see-alerts/store.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { giveAccess } from '#platform/need-to-know/give-access.ts'
import { findReportsStrand } from '#platform/reports/reports-strand.ts'
import { ASSESSMENTS } from './duty.words.ts'
import { PEOPLE, type PersonKey } from './people.ts'
import { must, type World } from './world.ts'

const LONDON = 'Europe/London'

/** The rota by its days from yesterday on; from the tenth to the eleventh nobody is first, which the page shows. */
const TURNS: readonly (readonly [who: PersonKey, place: 'first' | 'second', from: number, until: number])[] = [
  ['investigator', 'first', -1, 3],
  ['superintendent', 'second', -1, 3],
  ['superintendent', 'first', 3, 7],
  ['socialWorker', 'second', 3, 7],
  ['socialWorker', 'first', 7, 10],
  ['investigator', 'second', 7, 11],
  ['superintendent', 'first', 11, 14],
]

/** Somebody does something with a report of the demonstration, so many hours ago. */
type Deed = (
  key: string,
  who: PersonKey,
  hours: number,
  event: LedgerEvent,
  act: (work: Work, report: HeldReport, id: string) => Promise<About>,
) => Promise<string>

/** Who is on duty, what was assessed and acknowledged, and who asked who sent what; `reports` are ids by their keys. */
export async function makeDuty(
  world: World,
  reports: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  const ago = (hours: number): string => now.subtract({ minutes: Math.round(hours * 60) }).toString()
  await putOnDuty(world, now)
  const deed: Deed = (key, who, hours, event, act) =>
    world.does(who, ago(hours), event, async (work, id) => {
      const report = await findReport(work, reports.get(key) ?? '')
      if (report === undefined) throw new Error(`the demonstration finds no report ${key}`)
      return act(work, report, id)
    })
  await deed('girl', 'socialWorker', 2.1, 'alert-acknowledged', async (work, report) => {
    const [alert] = await findAlertsOf(work, report.id)
    const about = alert && (await acknowledgeAlert(work, report, alert))
    if (about === undefined) throw new Error('the demonstration finds no alert')
    return about
  })
  for (const { key, who, hoursAgo, ...given } of ASSESSMENTS)
    await deed(key, who, hoursAgo, 'report-assessed', async (work, report, id) =>
      must(await assessReport(work, id, report, 0, whole(given))),
    )
  await openIdentities(deed)
}

const whole = ({ words, ...given }: Pick<AssessmentGiven, 'level' | 'child' | 'life' | 'words'>): AssessmentGiven => ({
  ...given,
  words,
  lookAgain: undefined,
  laterBecause: '',
})

async function putOnDuty(world: World, now: Temporal.Instant): Promise<void> {
  const morning = now.toZonedDateTimeISO(LONDON).with({ hour: 8, minute: 0 }).round('minute')
  const kept = morning.subtract({ days: 2 }).toInstant().toString()
  await world.work('coordinator', kept, async (work) => {
    const { id } = await findReportsStrand(work)
    const recipient = { kind: 'account', id: world.people.superintendent, name: PEOPLE.superintendent.name } as const
    const until = morning.add({ days: 28 }).toInstant()
    const given = { recipient, level: 'contribute', reason: 'Takes turns on duty', until, strandIds: [id] } as const
    for (const line of must(await giveAccess(work, given))) await work.note(line)
  })
  const at = (days: number) => morning.add({ days }).toInstant()
  for (const [who, place, from, until] of TURNS)
    await world.does('coordinator', kept, 'duty-turn-kept', async (work, id) => {
      const turn = { accountId: world.people[who], place, from: at(from), until: at(until) }
      return must(await keepTurn(work, id, await findReportsStrand(work), turn))
    })
}

/** One request waits for a second person, one was granted this morning. */
async function openIdentities(deed: Deed): Promise<void> {
  const ask = (key: string, who: PersonKey, hours: number, asks: Asks) =>
    deed(key, who, hours, 'identity-asked', async (work, report, id) =>
      must(await askForIdentity(work, id, report, asks)),
    )
  const waiting =
    'The growers may be moved this week. Only whoever wrote can show which caravan; they have not answered for two days.'
  await ask('farm', 'investigator', 4, { because: 'evidence', reason: waiting })
  const asked = await ask('begging', 'socialWorker', 3.5, {
    because: 'safety',
    reason: 'She writes that the man is looking for her. The refuge must know her name to keep a room.',
  })
  await deed('begging', 'investigator', 3, 'identity-answered', async (work, report) => {
    const request = (await findIdentityRequests(work, report.id)).find(({ id }) => id === asked)
    if (request === undefined) throw new Error('the demonstration finds no request')
    const reason = 'Agreed with the refuge this morning. Name and number only, to nobody else.'
    return must(await answerIdentityRequest(work, report, request, { answer: 'granted', reason }))
  })
}
