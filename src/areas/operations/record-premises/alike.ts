import { marksIn } from '#domain/report/marks.ts'
import type { Work } from '#platform/http/work.ts'
import type { Words } from '#platform/i18n/words.ts'
import { findPremisesAlike, type PremisesAlike } from '#platform/premises/premises-alike.ts'
import type { Answers } from './form.ts'

/** The premises that this person may see and that have the name or the address of those about to be recorded. */
export const findAlike = (work: Work, { label, address, place }: Answers): Promise<readonly PremisesAlike[]> =>
  findPremisesAlike(work, marksIn([label, address, place].join(', ')), label)

/** Each with where it is held and why it is shown. */
export const alikeView = (alike: readonly PremisesAlike[], { t, list }: Words) =>
  alike.map(({ id, label, address, place, operation, shared }) => ({
    href: `/premises/${id}`,
    label,
    where: [address.replaceAll(/\s+/gu, ' '), place].filter(Boolean).join(', '),
    operation,
    why: list(shared.map((kind) => t(`premises:alike.same.${kind}`))),
  }))
