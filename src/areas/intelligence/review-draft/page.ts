import type { FactKind } from '#domain/reading/happened.ts'
import { errorSummary } from '#platform/forms/error-summary.ts'
import { nameLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Draft, type DraftFact, isTaken } from '../draft-store.ts'
import { FACT_GROUPS, GIVABLE } from '../fact-fields.words.ts'
import { fieldsOf } from '../fact-form.ts'
import { fieldViews } from '../fact-form-view.ts'
import { highlight } from '../highlight.ts'
import { stillOpen } from '../questions.ts'
import { factView } from './fact-view.ts'
import type { Look } from './look.ts'
import { questionView } from './question-view.ts'

/** Everything `page.njk` needs. */
export function page(draft: Draft, look: Look, words: Words) {
  const { mistaken } = look
  const questions = draft.state === 'open' ? stillOpen(draft.questions, draft.facts) : []
  const summary = errorSummary(
    (mistaken?.errors ?? []).map((error) => ({ ...error, field: `${mistaken?.form}-${error.field}` })),
    words,
  )
  return {
    draft: { id: draft.id, title: draft.title, state: draft.state, owner: draft.owner, madeAt: draft.madeAt },
    mayDecide: look.mayDecide,
    source: sourceOf(draft, words),
    operation:
      look.operation === undefined ? undefined : { name: look.operation, href: `/operations/${draft.operationId}` },
    errorSummary: summary,
    counts: countsOf(draft.facts),
    stretches: stretchesOf(draft),
    groups: groupsOf(draft.facts, (fact) => factView(draft, fact, look, words)),
    questions: questions.flatMap((asked) => (asked.by === 'record' ? [] : [questionView(asked, look, words)])),
    later: questions.flatMap(({ by, code }) => (by === 'record' ? [words.t(`drafts:question.${code}`)] : [])),
    giving: givingOf(draft, look, words),
  }
}

/** Where the words come from, where that is a report. */
const sourceOf = ({ reportId, mayReadReport, title, translatedFrom, translatedBy }: Draft, { t }: Words) =>
  reportId === null
    ? undefined
    : {
        href: mayReadReport ? `/reports/${reportId}` : undefined,
        text: t('drafts:report.from', { title }),
        translated:
          translatedFrom === null
            ? undefined
            : t('drafts:report.translated', { language: nameLanguage(translatedFrom).englishName, who: translatedBy }),
      }

const countsOf = (facts: readonly DraftFact[]) => ({
  all: facts.length,
  taken: facts.filter(isTaken).length,
  refused: facts.filter(({ decision }) => decision === 'refused').length,
  undecided: facts.filter(({ decision }) => decision === 'proposed').length,
  sure: facts.filter(({ decision, certainty }) => decision === 'proposed' && certainty === 'sure').length,
})

const groupOf = new Map<FactKind, string>(
  Object.entries(FACT_GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group] as const)),
)

/** The text in stretches; the first one of each fact that lies on top leads to it, so that one press of a key reaches it. */
function stretchesOf({ body, facts }: Draft) {
  const refused = new Set(facts.filter(({ decision }) => decision === 'refused').map(({ id }) => id))
  const linked = new Set<string>()
  return highlight(body, facts).map((stretch) => {
    const top = stretch.facts.at(-1)?.id
    const leadsTo = top === undefined || linked.has(top) ? undefined : top
    if (leadsTo !== undefined) linked.add(leadsTo)
    const marks = stretch.facts.map(({ id, kind }) => ({
      id,
      group: groupOf.get(kind as FactKind),
      refused: refused.has(id),
    }))
    return { text: stretch.text, marks, leadsTo }
  })
}

/** Facts by the groups in which the page shows them, each as `view` shows it. */
export const groupsOf = <Fact extends { readonly kind: FactKind }, View>(
  facts: readonly Fact[],
  view: (fact: Fact) => View,
) =>
  Object.entries(FACT_GROUPS).flatMap(([group, kinds]) => {
    const within = kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind))
    return within.length === 0 ? [] : [{ group, kinds: kinds.length, facts: within.map(view) }]
  })

/** What can be added by hand; the form of one kind is open at a time. */
function givingOf(draft: Draft, { mayDecide, adding, mistaken }: Look, words: Words) {
  if (!mayDecide) return undefined
  const open = GIVABLE.find((kind) => mistaken?.form === `give-${kind}` || (mistaken === undefined && adding === kind))
  const form = open === undefined ? undefined : `give-${open}`
  const typedIn = mistaken?.form === form ? mistaken : undefined
  return {
    action: `/drafts/${draft.id}/facts`,
    kinds: GIVABLE.map((kind) => ({
      text: words.t(`drafts:kind.${kind}`),
      href: `/drafts/${draft.id}?add=${kind}#give`,
      current: kind === open,
    })),
    ...(open === undefined || form === undefined
      ? {}
      : {
          form,
          kind: open,
          title: words.t(`drafts:kind.${open}`),
          fields: fieldViews(open, fieldsOf(open), typedIn ?? { form, answers: {}, errors: [] }, words),
        }),
  }
}
