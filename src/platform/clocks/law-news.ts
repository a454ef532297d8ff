import { mayEver } from '#domain/access/actions.ts'
import { findRule } from '#domain/law/register.ts'
import type { Work } from '../http/work.ts'
import type { Words } from '../i18n/words.ts'

/** A line that leads to what it tells. */
interface NewsLine {
  readonly href: string
  readonly text: string
}

/** For so long after it was confirmed people are told that a law has changed. */
const TOLD_FOR = { hours: 7 * 24 }

// Row-level security leaves whoever sees no closure without a line.
const CHANGED = `
  select distinct on (rule) rule, answered_at as at from law_commencement
  where answer = 'confirmed' and answered_at > $1 and answered_at <= $2 and exists (select from closure)
  order by rule, answered_at desc`
const WAITING = `
  select id, rule from law_commencement
  where answer is null and proposed_by <> (select app_uuid('app.account')) order by proposed_at, id limit 20`

type WithWords = Pick<Work, 'run' | 'now'> & { readonly words: Words }

/** What two administrators changed in the law of closures these last days, for whoever can see a closure. */
export async function findLawChanges({ run, now, words }: WithWords): Promise<readonly NewsLine[]> {
  const rows = await run<{ rule: string; at: string }>(CHANGED, [now.subtract(TOLD_FOR).toString(), now.toString()])
  return rows.map(({ rule, at }) => ({
    href: `/law/${rule}`,
    text: words.t('law:news.changed', { rule: titleOf(rule), when: words.dateTime(at) }),
  }))
}

/** The first days that others proposed and that this person may confirm; none for whoever is no administrator. */
export async function findLawToAnswer({
  run,
  actor,
  words,
}: WithWords & Pick<Work, 'actor'>): Promise<readonly NewsLine[]> {
  if (!mayEver('law.commence', actor.roles)) return []
  const rows = await run<{ id: string; rule: string }>(WAITING)
  return rows.map(({ id, rule }) => ({
    href: `/law/proposals/${id}`,
    text: words.t('law:news.waits', { rule: titleOf(rule) }),
  }))
}

const titleOf = (rule: string): string => findRule(rule)?.title ?? rule
