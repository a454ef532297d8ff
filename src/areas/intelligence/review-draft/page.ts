import type { FactKind } from '#domain/reading/happened.ts'
import { errorSummary } from '#platform/forms/error-summary.ts'
import { nameLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Draft, type DraftFact, decidedTogether, isKept } from '../draft-store.ts'
import { FACT_GROUPS } from '../fact-fields.words.ts'
import { clusterView, textsView } from '../gathering/cluster-view.ts'
import { completed, type GatheredCluster, type Gathering, idsOf, sureTogether, toldIn } from '../gathering/gathering.ts'
import { besideView } from '../gathering/resembling-view.ts'
import { shownTexts } from '../gathering/shown.ts'
import { totalsView } from '../gathering/totals.ts'
import { stillOpen } from '../questions.ts'
import { factView } from './fact-view.ts'
import { givingView } from './giving-view.ts'
import type { Look } from './look.ts'
import { originView } from './origin-view.ts'
import { questionView } from './question-view.ts'
import { textView } from './text-view.ts'

/** From here on a browser draws only what is seen: characters and facts. */
const LONG = { text: 30_000, facts: 150 }

/** Everything `page.njk` needs. */
export function page(draft: Draft, look: Look, words: Words) {
  const { mistaken } = look
  const questions = draft.state === 'open' ? openBeside(draft, look.gathering) : []
  const summary = errorSummary(
    (mistaken?.errors ?? []).map((error) => ({ ...error, field: `${mistaken?.form}-${error.field}` })),
    words,
  )
  return {
    draft: { id: draft.id, title: draft.title, state: draft.state, owner: draft.owner, madeAt: draft.madeAt },
    mayDecide: look.mayDecide,
    source: sourceOf(draft, words),
    origin: draft.origin === null ? undefined : originView(draft.origin, words),
    operation:
      look.operation === undefined ? undefined : { name: look.operation, href: `/operations/${draft.operationId}` },
    errorSummary: summary,
    counts: countsOf(look.gathering),
    isPart: look.part !== undefined,
    isLong: draft.body.length > LONG.text || draft.facts.length > LONG.facts,
    text: look.part === undefined ? textView(draft) : undefined,
    shownTexts: shownTexts(look.gathering.drafts),
    isAllCompared: !look.mayDecide || look.gathering.isAllCompared,
    totals: look.mayDecide ? totalsView(look.gathering, words) : [],
    texts: textsView(look.gathering, draft, words),
    beside: besideView(draft, look, words),
    legend: legendOf(factsOf(look.gathering)),
    groups: groupsOf(
      look.gathering.clusters.filter((cluster) => look.part === undefined || idsOf(cluster).includes(look.part)),
      (cluster) => clusterOrFact(draft, cluster, look, words),
    ),
    questions: questions.flatMap((asked) => (asked.by === 'record' ? [] : [questionView(asked, look, words)])),
    later: questions.flatMap(({ by, code }) => (by === 'record' ? [words.t(`drafts:question.${code}`)] : [])),
    giving: givingView(draft, look, words),
  }
}

/** What no text that stands beside it answers either; each text has its own day of publication. */
function openBeside(draft: Draft, gathering: Gathering) {
  const told = new Set(factsOf(gathering).flatMap(({ kind, decision }) => (decision === 'refused' ? [] : [kind])))
  return stillOpen(draft.questions, completed(draft, gathering)).filter(
    (asked) => asked.by !== 'new-fact' || asked.kind === 'published-date' || !told.has(asked.kind),
  )
}

/** A fact that stands alone as its card shows it, others side by side. */
function clusterOrFact(draft: Draft, cluster: GatheredCluster, look: Look, words: Words) {
  const [fact] = cluster.sayings.flatMap(toldIn)
  if (cluster.how !== 'alone' || fact === undefined) return clusterView(cluster, { ...look, draft }, words)
  const from = look.gathering.drafts.find(({ id }) => id === fact.textId) ?? draft
  const view = factView(from, fact, look, words)
  if (from.id === draft.id) return view
  // The words stand on the page of the other text.
  const wordsHref = view.wordsHref && `/drafts/${from.id}${view.wordsHref}`
  return { ...view, wordsHref, from: { href: `/drafts/${from.id}`, title: from.title } }
}

/** The facts of all texts that stand side by side. */
const factsOf = ({ drafts }: Gathering): readonly DraftFact[] => drafts.flatMap(({ facts }) => facts)

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

const countsOf = (gathering: Gathering, facts = factsOf(gathering), sure = sureTogether(gathering)) => ({
  all: facts.length,
  taken: facts.filter(isKept).length,
  refused: facts.filter(({ decision }) => decision === 'refused').length,
  undecided: facts.filter(({ decision }) => decision === 'proposed').length,
  sure: sure.facts.length,
  leftAlone: sure.left,
  together: decidedTogether(facts).length,
})

/** The groups of which there are facts, each with how many. */
const legendOf = (facts: readonly DraftFact[]) =>
  groupsOf(facts, ({ id }) => id).map(({ group, facts: within }) => ({ group, count: within.length }))

/** Facts by the groups in which the page shows them, each as `view` shows it. */
export const groupsOf = <Fact extends { readonly kind: FactKind }, View>(
  facts: readonly Fact[],
  view: (fact: Fact) => View,
) =>
  Object.entries(FACT_GROUPS).flatMap(([group, kinds]) => {
    const within = kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind))
    return within.length === 0 ? [] : [{ group, kinds: kinds.length, facts: within.map(view) }]
  })
