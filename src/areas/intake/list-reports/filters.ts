import { KNOWN_AS } from '#domain/report/questions.ts'
import { sayLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import { CHANNELS } from '#platform/reports/receive.ts'
import { AGES, type Asked, EVERYTHING, RISKS_ASKED, SORTS, STATES_ASKED } from './asked.ts'
import type { Owner } from './store.ts'

interface Item {
  readonly value: string
  readonly text: string
}

/** The form of the filters as it stands. `isFiltered` where anything but its sort was chosen. */
export function filtersView(
  asked: Asked,
  { people, languages }: { readonly people: readonly Owner[]; readonly languages: readonly string[] },
  { t }: Words,
) {
  const choices = (name: 'state' | 'channel' | 'risk' | 'age' | 'sort', values: readonly string[]): readonly Item[] =>
    values.map((value) => ({ value, text: t(`intake:queue.${name}.${value}`) }))
  const select = (name: string, chosen: string | undefined, items: readonly Item[]) => ({
    name,
    label: t(`intake:queue.filter.${name}`),
    items: items.map((item) => ({ ...item, selected: item.value === (chosen ?? '') })),
  })
  const any = (name: string): Item => ({ value: '', text: t(`intake:queue.any.${name}`) })
  const { owner, state, language, channel, risk, age, sort } = asked
  const owners = ['mine', 'nobody'].map((value) => ({ value, text: t(`intake:queue.owner.${value}`) }))
  return {
    filters: [
      select('state', state, choices('state', STATES_ASKED)),
      select('owner', owner === 'anybody' ? '' : owner, [
        any('owner'),
        ...owners,
        ...people.map(({ id, name, adds }) => ({
          value: id,
          text: adds ? name : t('intake:queue.owner.left', { who: name }),
        })),
      ]),
      select('risk', risk, [any('risk'), ...choices('risk', RISKS_ASKED)]),
      select('channel', channel, [any('channel'), ...choices('channel', CHANNELS)]),
      select('language', language, [
        any('language'),
        ...languages.map((code) => ({ value: code, text: sayLanguage(code) })),
      ]),
      select('knownAs', asked.knownAs, [
        any('knownAs'),
        ...KNOWN_AS.map((value) => ({ value, text: t(`intake:knownAs.${value}`) })),
      ]),
      select('age', age, [any('age'), ...choices('age', AGES)]),
      select('sort', sort, choices('sort', SORTS)),
    ],
    days: (['from', 'to'] as const).map((name) => ({
      name,
      label: t(`intake:queue.filter.${name}`),
      value: asked[name] ?? '',
    })),
    ticks: (['urgent', 'overdue', 'unanswered'] as const).map((name) => ({
      value: 'yes',
      name,
      text: t(`intake:queue.tick.${name}`),
      checked: asked[name],
    })),
    isFiltered: Object.entries(EVERYTHING).some(
      ([name, value]) => name !== 'sort' && name !== 'after' && asked[name as keyof Asked] !== value,
    ),
  }
}
