import { type Level, OPERATION_STRANDS, type OperationStrand } from '#domain/access/strands.ts'
import { newId } from '#platform/db/ids.ts'
import type { TestDatabase } from './database.ts'
import type { TestPerson } from './people.ts'

/** An operation with one record in every strand that has records, written past row-level security. */
export interface FilledOperation {
  readonly operationId: string
  readonly strands: Readonly<Record<OperationStrand, string>>
  readonly premisesId: string
  readonly closureId: string
  readonly stepId: string
  readonly entryId: string
  readonly draftId: string
  readonly grantId: string
  readonly requestId: string
  readonly fileId: string
}

/** Makes an operation that `lead` leads in all its strands. */
export async function makeFilledOperation(
  { owner }: TestDatabase,
  lead: TestPerson,
  name = 'Heron',
): Promise<FilledOperation> {
  const operationId = newId()
  const { partnershipId, accountId, agencyId } = lead
  await owner.query(
    'insert into operation (id, partnership_id, name, made_by, lead_agency_id) values ($1, $2, $3, $4, $5)',
    [operationId, partnershipId, name, accountId, agencyId],
  )
  const strands = Object.fromEntries(OPERATION_STRANDS.map((kind) => [kind, newId()])) as FilledOperation['strands']
  for (const kind of OPERATION_STRANDS) {
    await owner.query('insert into strand (id, partnership_id, operation_id, kind) values ($1, $2, $3, $4)', [
      strands[kind],
      partnershipId,
      operationId,
      kind,
    ])
    await grant({ owner }, lead, strands[kind], 'lead', lead)
  }
  const made = {
    premisesId: newId(),
    closureId: newId(),
    stepId: newId(),
    entryId: newId(),
    draftId: newId(),
    requestId: newId(),
    fileId: newId(),
  }
  const held = (strand: OperationStrand) => [partnershipId, strands[strand], operationId, accountId]
  await owner.query(
    `insert into premises (id, partnership_id, strand_id, operation_id, recorded_by, recorded_at, label, kind) values ($1, $2, $3, $4, $5, now(), '14 Canal Row', 'flat')`,
    [made.premisesId, ...held('command')],
  )
  await owner.query(
    `insert into closure (id, partnership_id, strand_id, operation_id, recorded_by, recorded_at, premises_id, state, notice_hours, notice_served_at)
     values ($1, $2, $3, $4, $5, now(), $6, 'notice', 48, now())`,
    [made.closureId, ...held('closures'), made.premisesId],
  )
  await owner.query(
    `insert into closure_step (id, partnership_id, strand_id, operation_id, recorded_by, recorded_at, closure_id, position, act, facts)
     values ($1, $2, $3, $4, $5, now(), $6, 1, 'began', jsonb_build_object('state', 'notice', 'route', 'anti-social-behaviour-2014',
       'noticeHours', '48', 'servedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))`,
    [made.stepId, ...held('closures'), made.closureId],
  )
  await owner.query(
    `insert into entry (id, partnership_id, strand_id, operation_id, recorded_by, recorded_at, kind, body) values ($1, $2, $3, $4, $5, now(), 'note', 'Lights were on')`,
    [made.entryId, ...held('command')],
  )
  await owner.query(
    `insert into stored_file (id, partnership_id, strand_id, kept_by, kept_at, name, media_type, size, sha256, address)
     values ($1, $2, $3, $4, now(), 'door.jpg', 'image/jpeg', 1, $5, $5)`,
    [made.fileId, partnershipId, strands.closures, accountId, '0'.repeat(64)],
  )
  await owner.query(
    `insert into suspect_group (partnership_id, strand_id, operation_id, recorded_by, recorded_at, count, status) values ($1, $2, $3, $4, now(), 8, 'in custody')`,
    held('suspects'),
  )
  await owner.query(
    `insert into found_group (partnership_id, strand_id, operation_id, recorded_by, recorded_at, count, age_group) values ($1, $2, $3, $4, now(), 11, 'adult')`,
    held('people-safeguarded'),
  )
  await owner.query(
    `insert into draft (id, partnership_id, owner_id, title, body, sha256, made_at) values ($1, $2, $3, 'Call note', 'Nothing', 'x', now())`,
    [made.draftId, partnershipId, accountId],
  )
  await owner.query(
    `insert into access_request (id, partnership_id, strand_id, asked_by, asked_at, reason) values ($1, $2, $3, $4, now(), 'Please')`,
    [made.requestId, partnershipId, strands.suspects, accountId],
  )
  const { rows } = await owner.query<{ id: string }>('select id from access_grant where strand_id = $1', [
    strands.command,
  ])
  return { operationId, strands, ...made, grantId: rows[0]?.id ?? '' }
}

/** Gives somebody a level on a strand for a day, written past row-level security. */
export async function grant(
  { owner }: Pick<TestDatabase, 'owner'>,
  { partnershipId, accountId }: TestPerson,
  strandId: string,
  level: Level,
  by: TestPerson,
): Promise<void> {
  await owner.query(
    `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, ends_at, reason, granted_by)
     values ($1, $2, $3, $4::access_level, now() - interval '1 hour', case when $4::access_level = 'lead' then null else now() + interval '1 day' end, 'For the test', $5)`,
    [partnershipId, strandId, accountId, level, by.accountId],
  )
}
