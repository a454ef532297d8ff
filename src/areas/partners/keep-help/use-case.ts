import { type HelpService, moved } from '#domain/help/help-service.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { type Changes, changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { type KeptService, lockServices, serviceRow } from './store.ts'

/** Why a service is not changed: it is gone, or somebody else changed it since the page was made. */
export type Refusal = 'not-found' | 'changed-meanwhile'

const today = ({ now }: Work): string => now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()

const about = (recordId: string, changes: Changes = {}): About => ({ recordKind: 'help_service', recordId, changes })

/** Puts a service at the end of the list, under `id`. Whoever records it has seen that it is right. */
export async function recordService(work: Work, id: string, given: HelpService): Promise<About> {
  const row = serviceRow(given)
  const services = await lockServices(work)
  await work.queries
    .insertInto('help_service')
    .values({ id, ...row, position: services.length + 1, checked_on: today(work) })
    .execute()
  return about(id, changesBetween(undefined, row))
}

/** Changes a service that is still at the version `builtFrom`. Whoever changes it has seen that it is right. */
export async function changeService(
  work: Work,
  id: string,
  builtFrom: string,
  given: HelpService,
): Promise<Result<About, Refusal>> {
  const row = serviceRow(given)
  return act(work, { id, builtFrom }, async (before) => {
    await update(work, before, { ...row, ...seenToday(work) })
    return changesBetween(serviceRow(before), row)
  })
}

/** Notes that what the page says of a service is still right. */
export const checkService = (work: Work, id: string, builtFrom: string): Promise<Result<About, Refusal>> =>
  act(work, { id, builtFrom }, async (before) => {
    await update(work, before, seenToday(work))
    return changesBetween({ checked_on: before.checkedOn.toString() }, { checked_on: today(work) })
  })

/** Takes a service from the page. It is kept, with who removed it and when. */
export const removeService = (work: Work, id: string, builtFrom: string): Promise<Result<About, Refusal>> =>
  act(work, { id, builtFrom }, async (before) => {
    await update(work, before, { removed_at: work.now.toString(), removed_by: work.actor.accountId })
    return {}
  })

/** Moves a service by one place. */
export async function moveService(work: Work, id: string, way: 'up' | 'down'): Promise<Result<About, 'not-found'>> {
  const ids = (await lockServices(work)).map((service) => service.id)
  if (!ids.includes(id)) return refuse('not-found')
  await work.run(ORDER, [moved(ids, id, way)])
  return accept(about(id))
}

const ORDER = `
  update help_service set position = ordered.place
  from unnest($1::uuid[]) with ordinality ordered (id, place)
  where help_service.id = ordered.id and help_service.position <> ordered.place`

const seenToday = (work: Work) => ({ checked_on: today(work), checked_by: work.actor.accountId })

async function act(
  work: Work,
  { id, builtFrom }: { readonly id: string; readonly builtFrom: string },
  change: (before: KeptService) => Promise<Changes>,
): Promise<Result<About, Refusal>> {
  const before = (await lockServices(work)).find((service) => service.id === id)
  if (before === undefined) return refuse('not-found')
  if (String(before.version) !== builtFrom) return refuse('changed-meanwhile')
  return accept(about(id, await change(before)))
}

const update = (work: Work, { id, version }: KeptService, columns: Record<string, unknown>): Promise<unknown> =>
  work.queries
    .updateTable('help_service')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .execute()
