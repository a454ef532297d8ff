import { isPublicNumber, normalPhone } from '#domain/identifiers/phone.ts'
import { normalMail, normalWeb } from '#domain/identifiers/web.ts'
import type { Contact } from '#domain/reading/facts.ts'
import type { Proposal } from '#domain/reading/proposals.ts'
import type { Translate } from '#platform/i18n/words.ts'

/** As much as a fact of this kind may hold. */
const MOST = 2000

/**
 * What the reader proposes of a report. Nobody is asked in it to ring anywhere: its numbers and addresses are of the matter,
 * its quoted words are no statement to the public, and the day on which it came is no day on which it was published.
 */
export const proposalsOfReport = (read: readonly Proposal[], t: Translate): readonly Proposal[] =>
  read.flatMap((proposal): Proposal | readonly Proposal[] => {
    if (proposal.kind === 'published-date') return []
    if (proposal.kind === 'contact') return isPublicLine(proposal.value) ? [] : ofTheMatter(proposal)
    if (proposal.kind !== 'statement') return proposal
    const { speaker, words } = proposal.value
    const value = t('drafts:told.words', { who: speaker, value: words ?? proposal.quotes.join(' … ') })
    return { ...proposal, kind: 'told', value: value.slice(0, MOST) }
  })

/** 999, 101 and the helplines, of which a report says nothing new. */
const isPublicLine = ({ kind, value }: Contact): boolean =>
  kind === 'phone' && (isPublicNumber(value) || /^\d{3}$/u.test(value))

type OfKind<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>

function ofTheMatter({ value: { kind, value, for: whose }, ...proposal }: OfKind<'contact'>): Proposal {
  const OF_KIND: Readonly<Record<Contact['kind'], () => Proposal>> = {
    phone: () => ({ ...proposal, kind: 'phone', value: { number: normalPhone(value), whose } }),
    web: () => ({ ...proposal, kind: 'web-address', value: normalWeb(value) }),
    email: () => ({ ...proposal, kind: 'email-address', value: normalMail(value) }),
  }
  return OF_KIND[kind]()
}
