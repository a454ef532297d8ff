import { type HoursBefore, warningAt } from '#domain/warning-ahead/warning-ahead.ts'
import { CLOSURE_COLUMNS, type ClosureRow, readClosure } from '../clocks/closure-row.ts'
import { lawsFor } from '../clocks/law-for.ts'
import { asSystem, type Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import { findRecipients } from './recipients.ts'
import { warnedOf } from './warned-of.ts'

/** A deadline of which people are to be warned at this moment. */
interface Due {
  readonly closureId: string
  readonly strandId: string
  readonly partnershipId: string
  readonly what: string
  readonly at: Temporal.Instant
  readonly on: Temporal.PlainDate | undefined
  readonly hours: HoursBefore
}

/** Closures are read in portions, so that many of them never lie in memory at once. */
const PORTION = 500

// Orders that ran out long ago only cost time; with every extension none lasts longer than six months. Of a refusal
// nothing runs but a notice that the court let go on for 48 hours at the most (s 81(2)). The law's own count decides about
// the others.
const GOING_ON = `
  select closure.id, closure.strand_id, closure.partnership_id, ${CLOSURE_COLUMNS.join(', ')}
  from closure
  where closure.state not in ('cancelled', 'discharged', 'quashed') and closure.id > $1::uuid
    and (closure.state <> 'order' or coalesce(order_extended_to[cardinality(order_extended_to)], order_ends_on,
      (order_made_on + interval '8 months')::date) >= $2::date - 2)
    and (closure.state <> 'refused' or continued_at > $2::timestamptz - interval '3 days')
  order by closure.id limit ${PORTION}`

type GoingOn = ClosureRow & { readonly id: string; readonly strand_id: string; readonly partnership_id: string }

const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(2718281828)'

const NO_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Warns everybody of what is due within 72 hours and has not been warned of so near, and ends the warnings that no
 * longer stand. Done twice, even at once, it does the same as once. Gives whose mail waits to be sent.
 */
export function giveWarnings({ pool, clock, law, config, keyring }: House): Promise<readonly string[]> {
  return asSystem(pool, async (transaction) => {
    // One at a time, each by the clock of its turn: by an earlier one a warning would stand that a nearer one has ended.
    await transaction.run(ONE_AT_A_TIME)
    const now = clock.now()
    const due = await findDue(transaction, law, now)
    const given = await give(transaction, due, now, config.mail === undefined ? 'none' : 'waiting')
    for (const { line, recipients } of given)
      await writeLine(
        transaction,
        { author: { partnershipId: line.partnershipId, accountId: undefined, agencyId: undefined }, now, keyring },
        {
          event: 'deadline-warned',
          recordKind: 'closure',
          recordId: line.closureId,
          strandId: line.strandId,
          recipients,
        },
      )
    await endWhatNoLongerStands(transaction, due, now)
    return findUnsent(transaction, now)
  })
}

async function findDue({ run }: Open, law: House['law'], now: Temporal.Instant): Promise<readonly Due[]> {
  const due: Due[] = []
  const lawOf = await lawsFor(run, law)
  let after = NO_ID
  for (;;) {
    const rows: readonly GoingOn[] = await run<GoingOn & Record<string, unknown>>(GOING_ON, [after, now.toString()])
    for (const row of rows)
      for (const { what, at, on } of warnedOf(readClosure(row), lawOf(row.partnership_id), now)) {
        const hours = warningAt(at, now)
        const { id: closureId, strand_id: strandId, partnership_id: partnershipId } = row
        if (hours !== undefined) due.push({ closureId, strandId, partnershipId, what, at, on, hours })
      }
    const last = rows[PORTION - 1]
    if (last === undefined) return due
    after = last.id
  }
}

// What was over stands again where the deadline came back to where it was: a warning of its own, with a message of its own.
const GIVE = `
  insert into deadline_warning (partnership_id, strand_id, closure_id, account_id, what, due_at, due_on, hours_before, warned_at, mail)
  select $1, $2, $3, unnest($4::uuid[]), $5, $6, $7, $8, $9, $10
  on conflict on constraint deadline_warning_is_given_once do update set
    id = excluded.id, due_on = excluded.due_on, warned_at = excluded.warned_at, seen_at = null, over_at = null,
    mail = excluded.mail, mail_tries = 0, mail_tried_at = null, mail_fault = null, mail_sent_at = null
  where deadline_warning.over_at is not null
  returning account_id`

/** Each deadline of which somebody was warned now, with whom. */
async function give(transaction: Open, due: readonly Due[], now: Temporal.Instant, mail: 'none' | 'waiting') {
  if (due.length === 0) return []
  const strands = [...new Set(due.map(({ strandId }) => strandId))]
  const recipients = Map.groupBy(await findRecipients(transaction, strands, now), ({ strandId }) => strandId)
  const given: { readonly line: Due; readonly recipients: readonly string[] }[] = []
  for (const line of due) {
    const people = recipients.get(line.strandId) ?? []
    if (people.length === 0) continue
    const warned = await transaction.run<{ account_id: string }>(GIVE, [
      line.partnershipId,
      line.strandId,
      line.closureId,
      people.map(({ accountId }) => accountId),
      line.what,
      line.at.toString(),
      line.on?.toString() ?? null,
      line.hours,
      now.toString(),
      mail,
    ])
    const ids = new Set(warned.map(({ account_id }) => account_id))
    if (ids.size > 0)
      given.push({
        line,
        recipients: people.filter(({ accountId }) => ids.has(accountId)).map(({ called }) => called),
      })
  }
  return given
}

const STANDING =
  'select id, closure_id, what, due_at, hours_before from deadline_warning where over_at is null order by id'
const END = `
  update deadline_warning set over_at = $2,
    mail = case when mail <> 'waiting' then mail when due_at <= $2 then 'failed' else 'withdrawn' end,
    mail_fault = case when mail = 'waiting' and due_at <= $2 then 'not-in-time' else mail_fault end
  where id = any ($1::uuid[]) and over_at is null`

async function endWhatNoLongerStands({ run }: Open, due: readonly Due[], now: Temporal.Instant): Promise<void> {
  const stands = new Set(due.map(({ closureId, what, at, hours }) => `${closureId} ${what} ${at.toString()} ${hours}`))
  const rows = await run<{ id: string; closure_id: string; what: string; due_at: string; hours_before: number }>(
    STANDING,
  )
  const over = rows.filter(({ closure_id, what, due_at, hours_before }) => {
    const at = Temporal.Instant.from(due_at)
    return !stands.has(`${closure_id} ${what} ${at.toString()} ${hours_before}`)
  })
  if (over.length > 0) await run(END, [over.map(({ id }) => id), now.toString()])
}

/** A try that is not heard of again is tried anew after this long: the process that made it was killed. */
const TRY_AGAIN_AFTER = { minutes: 10 }

const UNSENT = `
  select distinct account_id from deadline_warning
  where mail = 'waiting' and (mail_tried_at is null or mail_tried_at <= $1)`

async function findUnsent({ run }: Open, now: Temporal.Instant): Promise<readonly string[]> {
  const rows = await run<{ account_id: string }>(UNSENT, [now.subtract(TRY_AGAIN_AFTER).toString()])
  return rows.map(({ account_id }) => account_id)
}
