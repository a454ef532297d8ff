import { mayEver } from '#domain/access/actions.ts'
import { findRule } from '#domain/law/register.ts'
import { lawFor } from '#platform/clocks/law-for.ts'
import { notFound, show } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { findProposals } from '../proposal-store.ts'
import { page } from './page.ts'
import { tryRule } from './try-rule.ts'

export const seeRuleRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/law/:rule',
    action: 'law.read',
    event: 'rule-looked-at',
    answer: async (visit) => {
      const rule = findRule(visit.params['rule'] ?? '')
      if (rule === undefined) return notFound
      const law = await lawFor(visit)
      const found = {
        rule,
        law,
        proposals: await findProposals(visit, rule.id),
        mayCommence: mayEver('law.commence', visit.actor.roles),
        today: visit.now.toZonedDateTimeISO('Europe/London').toPlainDate(),
        trial: tryRule(rule, visit.query, law, visit.words),
      }
      return show('areas/law/see-rule/page.njk', page(found, visit.words))
    },
  },
]
