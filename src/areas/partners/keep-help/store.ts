import type { HelpService } from '#domain/help/help-service.ts'
import type { Work } from '#platform/http/work.ts'

/** A service as it is kept. */
export interface KeptService extends HelpService {
  readonly id: string
  readonly version: number
  readonly checkedOn: Temporal.PlainDate
  /** The name of whoever last saw that it is right. */
  readonly checkedBy: string
}

const MOST = 100

const selected = ({ queries }: Pick<Work, 'queries'>) =>
  queries
    .selectFrom('help_service')
    .innerJoin('account', 'account.id', 'help_service.checked_by')
    .select(['help_service.id', 'help_service.name', 'what', 'hours', 'described', 'phone', 'textphone', 'web'])
    .select(['spoken', 'audience', 'valid_from', 'checked_on', 'help_service.version', 'account.name as checkedBy'])
    .where('removed_at', 'is', null)

/** Every service that has not been removed, in the order of the public page. */
export async function findServices(work: Pick<Work, 'queries'>): Promise<readonly KeptService[]> {
  const rows = await selected(work).orderBy('position').orderBy('help_service.id').limit(MOST).execute()
  return rows.map(keptService)
}

/** The same, held for this transaction: nobody else can change one until it ends. */
export async function lockServices(work: Pick<Work, 'queries'>): Promise<readonly KeptService[]> {
  const rows = await selected(work)
    .orderBy('position')
    .orderBy('help_service.id')
    .limit(MOST)
    .forUpdate('help_service')
    .execute()
  return rows.map(keptService)
}

/** The columns of what a form says of a service. */
export const serviceRow = (service: HelpService) => ({
  name: service.name,
  what: service.what,
  hours: service.hours,
  described: JSON.stringify(service.described),
  phone: service.phone,
  textphone: service.textphone,
  web: service.web,
  spoken: [...service.spoken],
  audience: [...service.audience],
  valid_from: service.validFrom.toString(),
})

type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number]

const keptService = ({ valid_from, checked_on, ...row }: Row): KeptService => ({
  ...row,
  // The form wrote them from these lists, and the database checks them.
  described: row.described as HelpService['described'],
  spoken: row.spoken as HelpService['spoken'],
  audience: row.audience as HelpService['audience'],
  validFrom: Temporal.PlainDate.from(valid_from),
  checkedOn: Temporal.PlainDate.from(checked_on),
})
