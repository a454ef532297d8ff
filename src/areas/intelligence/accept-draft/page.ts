import { unreachable } from '#domain/kernel/result.ts'
import { strandsOfFacts } from '#domain/reading/strands-of-facts.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Draft, type DraftFact, isTaken } from '../draft-store.ts'
import { shownTexts } from '../gathering/shown.ts'
import { stillOpen } from '../questions.ts'
import type { DestinationRefusal } from './destination.ts'
import type { Answers } from './form.ts'

/** Where facts may go, as far as this person may put them there. */
export interface Places {
  /** Whether this person makes operations. */
  readonly mayMake: boolean
  /** Who makes operations, for somebody who does not. */
  readonly coordinators: readonly string[]
  readonly operations: readonly { readonly id: string; readonly name: string }[]
  /** How many files wait to be read and put beside the texts. */
  readonly coming: number
}

/** The texts that are accepted at once, and the one in view. */
interface Texts {
  readonly draft: Draft
  readonly drafts: readonly Draft[]
}

const factsOf = (drafts: readonly Draft[]): readonly DraftFact[] => drafts.flatMap(({ facts }) => facts)

/** What the form begins with: the operation that the text is meant for, or a new one by the name that was accepted. */
export function firstAnswers({ draft, drafts }: Texts, { mayMake }: Places): Answers {
  const named = factsOf(drafts).find((fact) => isTaken(fact) && fact.kind === 'operation-name')
  const name = typeof named?.value === 'string' ? named.value.replace(/^operation\s+/iu, '') : ''
  const into = draft.operationId !== null || !mayMake ? 'existing' : 'new'
  return {
    into,
    name: drafts.find(({ newName }) => newName !== null)?.newName ?? name,
    operationId: draft.operationId ?? '',
  }
}

/** Everything `page.njk` needs. */
export function page(
  { draft, drafts }: Texts,
  places: Places,
  { answers, errors }: { readonly answers: Answers; readonly errors: readonly FieldError[] },
  words: Words,
) {
  const { t, list } = words
  const facts = factsOf(drafts)
  const count = (decisions: readonly string[]): number =>
    facts.filter(({ decision }) => decisions.includes(decision)).length
  return {
    draft: { id: draft.id, title: draft.title },
    answers,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    counts: {
      taken: count(['accepted', 'changed', 'differs']),
      refused: count(['refused']),
      undecided: count(['proposed']),
      open: drafts.flatMap((one) => stillOpen(one.questions, one.facts)).filter(({ by }) => by !== 'record').length,
    },
    shownTexts: shownTexts(drafts),
    texts: drafts.length > 1 ? drafts.map(textView) : [],
    coming: places.coming,
    readers: sayReaders(facts, words),
    mayMake: places.mayMake,
    askCoordinators: places.mayMake
      ? undefined
      : t('drafts:accept.askCoordinator', { who: list(places.coordinators) || t('drafts:accept.nobody') }),
    operations: [
      { value: '', text: t('drafts:accept.choose') },
      ...places.operations.map(({ id, name }) => ({ value: id, text: name, selected: id === answers.operationId })),
    ],
    hasOperations: places.operations.length > 0,
  }
}

const textView = ({ id, title, facts }: Draft) => ({
  href: `/drafts/${id}`,
  title,
  undecided: facts.filter(({ decision }) => decision === 'proposed').length,
})

/** Who will read the whole text and who only parts: the facts that make no record stand in the text as well. */
function sayReaders(facts: readonly DraftFact[], { t, list }: Words): readonly string[] {
  const strands = strandsOfFacts(facts.map(({ kind }) => kind)).map((kind) => t(`common:strand.${kind}`))
  const command = t('common:strand.command')
  if (strands.length === 1) return [t('drafts:accept.readByCommand', { command })]
  return [
    t('drafts:accept.readWhole', { strands: list(strands) }),
    t('drafts:accept.readParts', { command }),
    t('drafts:accept.readNothing', { command }),
  ]
}

/** Says why facts cannot go where they were sent: each missing strand is a mistake of its own, with whom to ask. */
export function mistakesOf(refusal: DestinationRefusal, { t, list }: Words): readonly FieldError[] {
  switch (refusal.code) {
    case 'not-a-coordinator':
      return [{ field: 'into', message: 'drafts:accept.notCoordinator', values: { who: list(refusal.ask) } }]
    case 'no-such-operation':
      return [{ field: 'operationId', message: 'drafts:accept.operationMissing' }]
    case 'strands-missing':
      return refusal.missing.map(({ kind, ask }) => ({
        field: 'operationId',
        message: 'drafts:accept.strandMissing',
        values: { strand: t(`common:strand.${kind}`), who: list(ask) },
      }))
    default:
      return unreachable(refusal)
  }
}
