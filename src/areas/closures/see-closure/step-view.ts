import { sectionOf } from '#domain/closure/provisions.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import type { Field } from '#domain/closure/steps/field.ts'
import { fieldsOf, kindOf } from '#domain/closure/steps/steps.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { KeptStep } from '../closure-record.ts'
import { hearingText } from '../closure-view.ts'

/** So many facts stand beside the title of a step that is folded up. */
const MOST_IN_GIST = 5

/** One recorded step as the page shows it: what happened, in the words of its fields, and what it goes against. */
export function stepView(
  { id, step, recordedAt, recordedBy, against, lateBecause }: KeptStep,
  { closureId, route, mayContribute }: { closureId: string; route: ClosureRoute; mayContribute: boolean },
  words: Words,
) {
  const { t } = words
  const facts = fieldsOf(step.act, route).flatMap(([name, field]) => {
    const value: unknown = Reflect.get(step, name)
    if (value === undefined || field.type === 'photo' || name === 'shows') return []
    return [{ type: field.type, key: t(`closures:field.${name}`), value: sayFact(name, field, value, words) }]
  })
  return {
    title: step.act === 'evidence' ? t(`closures:option.shows.${step.shows}`) : t(`closures:act.${step.act}`),
    section: sectionOf(route, kindOf(step.act).provision),
    gist: facts
      .filter(({ type }) => step.act === 'evidence' || type !== 'text')
      .slice(0, MOST_IN_GIST)
      .map(({ value }) => value)
      .join(' · '),
    facts,
    recorded: t('closures:see.recorded', { who: recordedBy, when: words.dateTime(recordedAt) }),
    ...('photo' in step && step.photo !== undefined ? { photoHref: `/files/${step.photo}` } : {}),
    ...(lateBecause === null
      ? {}
      : { late: { because: lateBecause, against: against.map((code) => t(`closures:against.${code}`)) } }),
    ...(mayContribute ? { correctHref: `/closures/${closureId}/recorded/${id}` } : {}),
  }
}

/** A fact in words. */
function sayFact(name: string, { type }: Field, value: unknown, words: Words): string {
  if (value instanceof Temporal.ZonedDateTime) return words.dateTime(value.toInstant())
  if (value instanceof Temporal.PlainDate) {
    return type === 'hearing' ? hearingText(value, words) : words.weekday(value)
  }
  if (type === 'choice') return words.t(`closures:option.${name}.${String(value)}`)
  if (type === 'hours') return words.t('closures:fact.hours', { count: Number(value) })
  if (type === 'money') return words.money(Number(value))
  return String(value)
}
