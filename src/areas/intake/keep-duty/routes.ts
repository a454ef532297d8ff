import { reaches } from '#domain/access/strands.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { StaffRoute, Visit } from '#platform/http/route.ts'
import { findReportsAt, type ReportsStrand } from '#platform/reports/reports-strand.ts'
import { findWhoAdds } from '#platform/reports/who-adds.ts'
import { type Answers, answersOf, parse, REFUSALS, readAnswers } from './form.ts'
import { changePage, type Duty, page, type TurnForm } from './page.ts'
import { findTurn, findTurns, type NamedTurn } from './store.ts'
import { changeTurn, endTurn, keepTurn } from './use-case.ts'

const LIST = 'areas/intake/keep-duty/page.njk'
const CHANGE = 'areas/intake/keep-duty/change.njk'

async function dutyOf(visit: Visit, strand: ReportsStrand): Promise<Duty> {
  return {
    mayLead: reaches(strand.level, 'lead'),
    turns: await findTurns(visit, strand.id),
    people: await findWhoAdds(visit, strand.id),
    hasMail: visit.house.config.mail !== undefined,
    now: visit.now,
  }
}

const blank = (): TurnForm => ({ answers: readAnswers({}), errors: [] })

async function findLedTurn(visit: Visit): Promise<{ strand: ReportsStrand; turn: NamedTurn } | undefined> {
  const strand = await findReportsAt(visit, 'lead')
  const turn = strand && (await findTurn(visit, strand.id, visit.params['turn'] ?? ''))
  return strand && turn && { strand, turn }
}

async function keepIt(visit: Visit, strand: ReportsStrand, answers: Answers) {
  const duty = await dutyOf(visit, strand)
  const refill = (errors: TurnForm['errors']) => showMistakes(LIST, page(duty, { answers, errors }, visit.words))
  const given = parse(answers, duty.people)
  if (!given.ok) return refill(given.refusal)
  const kept = await keepTurn(visit, visit.actId, strand, given.value)
  return kept.ok ? leadTo('/reports/duty', kept.value, 'intake:duty.done.kept') : refill([REFUSALS[kept.refusal]])
}

async function changeIt(visit: Visit, { strand, turn }: { strand: ReportsStrand; turn: NamedTurn }) {
  const answers = readAnswers(visit.body)
  const duty = await dutyOf(visit, strand)
  const refill = (errors: TurnForm['errors']) =>
    showMistakes(CHANGE, changePage(duty, turn, { answers, errors }, visit.words))
  const given = parse(answers, duty.people)
  if (!given.ok) return refill(given.refusal)
  const changed = await changeTurn(visit, strand, turn, Number(typed(visit.body, 'version')), given.value)
  if (changed.ok) return leadTo('/reports/duty', changed.value, 'intake:duty.done.changed')
  if (changed.refusal !== 'changed-meanwhile') return refill([REFUSALS[changed.refusal]])
  return showConflict(CHANGE, changePage(duty, turn, { answers, errors: [] }, visit.words, true))
}

export const keepDutyRoutes: readonly StaffRoute[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/duty',
    action: 'reports.read',
    event: 'duty-listed',
    answer: async (visit) => {
      const strand = await findReportsAt(visit, 'read')
      if (strand === undefined) return notFound
      return show(LIST, page(await dutyOf(visit, strand), blank(), visit.words), { strandId: strand.id })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/duty',
    action: 'reports.lead',
    event: 'duty-turn-kept',
    answer: async (visit) => {
      const strand = await findReportsAt(visit, 'lead')
      return strand === undefined ? notFound : keepIt(visit, strand, readAnswers(visit.body))
    },
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/reports/duty/:turn',
    action: 'reports.lead',
    event: 'form-opened',
    answer: async (visit) => {
      const found = await findLedTurn(visit)
      if (found === undefined) return notFound
      const { strand, turn } = found
      const form = { answers: answersOf(turn), errors: [] }
      const about = { recordKind: 'duty_turn', recordId: turn.id, strandId: strand.id } as const
      return show(CHANGE, changePage(await dutyOf(visit, strand), turn, form, visit.words), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/duty/:turn',
    action: 'reports.lead',
    event: 'duty-turn-changed',
    answer: async (visit) => {
      const found = await findLedTurn(visit)
      return found === undefined ? notFound : changeIt(visit, found)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/reports/duty/:turn/end',
    action: 'reports.lead',
    event: 'duty-turn-ended',
    answer: async (visit) => {
      const found = await findLedTurn(visit)
      const ended = found && (await endTurn(visit, found.strand, found.turn))
      return ended === undefined ? notFound : leadTo('/reports/duty', ended, 'intake:duty.done.ended')
    },
  },
]
