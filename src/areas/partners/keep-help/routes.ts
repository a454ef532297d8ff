import { mayEver } from '#domain/access/actions.ts'
import type { Result } from '#domain/kernel/result.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import { typed } from '#platform/forms/typed.ts'
import { type About, type Answer, leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Answerer, Route, Visit } from '#platform/http/route.ts'
import { answersOf, newAnswers, parse, readAnswers } from './form.ts'
import { changePage, fieldsPage, listPage } from './page.ts'
import { findServices, type KeptService } from './store.ts'
import { changeService, checkService, moveService, type Refusal, recordService, removeService } from './use-case.ts'

const HELP = '/partners/help'
const LIST = 'areas/partners/keep-help/list.njk'
const NEW = 'areas/partners/keep-help/new.njk'
const CHANGE = 'areas/partners/keep-help/change.njk'

const todayOf = ({ now }: Visit): Temporal.PlainDate => now.toZonedDateTimeISO('Europe/London').toPlainDate()

const findService = async (visit: Visit): Promise<KeptService | undefined> =>
  (await findServices(visit)).find(({ id }) => id === visit.params['id'])

/** Leads back to the list; where somebody else was faster, shows it as they left it and says so. */
async function backToList(visit: Visit, done: Result<About, Refusal>, notice: string): Promise<Answer> {
  if (done.ok) return leadTo(HELP, done.value, notice)
  if (done.refusal === 'not-found') return notFound
  const errors = [{ field: `service-${visit.params['id'] ?? ''}`, message: 'partners:help.changedMeanwhile' }]
  return showMistakes(
    LIST,
    listPage(await findServices(visit), { today: todayOf(visit), mayKeep: true, errors }, visit.words),
  )
}

const keep = (method: 'GET' | 'POST', url: string, event: LedgerEvent, answer: Answerer): Route => ({
  door: 'staff',
  method,
  url: `${HELP}${url}`,
  action: 'partners.keep',
  event,
  answer,
})

export const keepHelpRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: HELP,
    action: 'partners.read',
    event: 'help-listed',
    answer: async (visit) => {
      const mayKeep = mayEver('partners.keep', visit.actor.roles)
      return show(LIST, listPage(await findServices(visit), { today: todayOf(visit), mayKeep }, visit.words))
    },
  },
  keep('GET', '/new', 'form-opened', async (visit) =>
    show(NEW, fieldsPage(newAnswers(todayOf(visit)), [], visit.words)),
  ),
  keep('POST', '/new', 'help-recorded', async (visit) => {
    const answers = readAnswers(visit.body)
    const given = parse(answers)
    if (!given.ok) return showMistakes(NEW, fieldsPage(answers, given.refusal, visit.words))
    return leadTo(HELP, await recordService(visit, visit.actId, given.value), 'partners:help.recordDone.done')
  }),
  keep('GET', '/:id/change', 'help-listed', async (visit) => {
    const service = await findService(visit)
    if (service === undefined) return notFound
    const form = { answers: answersOf(service), version: String(service.version) }
    return show(CHANGE, changePage(service, form, visit.words), { recordKind: 'help_service', recordId: service.id })
  }),
  keep('POST', '/:id/change', 'help-changed', async (visit) => {
    const service = await findService(visit)
    if (service === undefined) return notFound
    const answers = readAnswers(visit.body)
    const form = { answers, version: typed(visit.body, 'version') }
    const given = parse(answers)
    if (!given.ok) return showMistakes(CHANGE, changePage(service, { ...form, errors: given.refusal }, visit.words))
    const changed = await changeService(visit, service.id, form.version, given.value)
    if (changed.ok) return leadTo(HELP, changed.value, 'partners:help.changeDone.done')
    if (changed.refusal === 'not-found') return notFound
    const theirs = { answers, version: String(service.version), conflict: true }
    return showConflict(CHANGE, changePage(service, theirs, visit.words))
  }),
  keep('POST', '/:id/check', 'help-checked', async (visit) => {
    const done = await checkService(visit, visit.params['id'] ?? '', typed(visit.body, 'version'))
    return backToList(visit, done, 'partners:help.checkDone.done')
  }),
  keep('POST', '/:id/remove', 'help-removed', async (visit) => {
    const done = await removeService(visit, visit.params['id'] ?? '', typed(visit.body, 'version'))
    return backToList(visit, done, 'partners:help.removeDone.done')
  }),
  keep('POST', '/:id/move', 'help-moved', async (visit) => {
    const way = typed(visit.body, 'way') === 'up' ? 'up' : 'down'
    return backToList(visit, await moveService(visit, visit.params['id'] ?? '', way), 'partners:help.moveDone.done')
  }),
]
