import type { Words } from '#platform/i18n/words.ts'
import type { OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { stubOf } from '#platform/need-to-know/strand-page.ts'
import { partView } from './fact-view.ts'
import { groupsOf } from './page.ts'
import type { DraftParts } from './parts-store.ts'

/** Everything `parts.njk` needs: the facts that this person may read, and whom to ask where they may know of more. */
export function partsPage(draft: DraftParts, heading: OperationHeading | undefined, words: Words) {
  const beyond = heading?.strands.filter(({ id, level }) => level === 'exists' && draft.strandIds.includes(id)) ?? []
  return {
    draft: { title: draft.title, owner: draft.owner, madeAt: draft.madeAt },
    operation: heading && { name: heading.name, href: `/operations/${draft.operationId}` },
    groups: groupsOf(draft.facts, (fact) => partView(fact, words)),
    says: `drafts:parts.${saysOf(draft)}`,
    stubs: beyond.map(stubOf),
  }
}

const saysOf = ({ isErased, facts }: DraftParts): 'erased' | 'intro' | 'none' =>
  (isErased && 'erased') || (facts.length > 0 ? 'intro' : 'none')
