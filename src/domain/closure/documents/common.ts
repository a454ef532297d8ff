import type { Block, CourtHead, Document, LawUsed, Line, Provenance } from '../../document/document.ts'
import { orGap, piecesOf } from '../../document/gaps.ts'
import type { Role } from '../../law/roles.ts'
import { actOf } from '../provisions.ts'
import { bodyOf, capacityOf, courtOf, type DocumentFacts, lastOf, premisesOf, shortPremises } from './facts.ts'

/** One line made of several, its gaps kept. */
export const join = (...lines: readonly Line[]): Line => lines.flatMap(piecesOf)

/** The Act with its sections, as they stand under a title. */
export const under = ({ closure: { route } }: DocumentFacts, sections: string): string => `${actOf(route)}, ${sections}`

/** What every document about a closure says of itself. */
const provenanceOf = (facts: DocumentFacts, law: readonly LawUsed[]): Provenance => ({
  madeFrom: `the record of closing ${shortPremises(facts)}`,
  version: facts.version,
  madeAt: facts.madeAt,
  madeBy: `${facts.maker.name}, ${facts.maker.agency.name}`,
  law,
})

/** A document of a closure, with where it comes from. */
export const documentOf = (
  facts: DocumentFacts,
  said: Pick<Document, 'title' | 'under' | 'court'> & {
    readonly blocks: readonly Block[]
    readonly law: readonly LawUsed[]
  },
): Document => {
  const { law, ...document } = said
  return { ...document, provenance: provenanceOf(facts, law) }
}

/** The head of what goes to the magistrates: who applies, and whom it concerns. */
export const courtHead = (facts: DocumentFacts, applicant = 'Applicant', other = 'Respondent'): CourtHead => ({
  court: join('In the ', [courtOf(facts)]),
  caseNumber: [orGap(lastOf(facts, 'application')?.caseNumber, 'the case number that the court gives')],
  parties: [
    { name: [bodyOf(facts)], role: applicant },
    {
      name: [
        orGap(lastOf(facts, 'application')?.respondent, 'the name of whoever owns, occupies or controls the premises'),
      ],
      role: other,
    },
  ],
})

/** How much an application or an order covers. */
export function extentOf(
  step: { readonly covers?: 'whole' | 'part' | undefined; readonly part?: string | undefined } | undefined,
  missing: string,
): Line {
  if (step?.covers === undefined) return [{ gap: missing }]
  if (step.covers === 'whole') return 'the whole of the premises'
  return join('this part of the premises: ', [orGap(step.part, 'which part of the premises')])
}

/** Names and values under a heading of their own. */
export const factsUnder = (
  heading: string,
  rows: readonly { readonly name: string; readonly value: Line; readonly item?: string }[],
): readonly Block[] => [
  { type: 'heading', text: heading },
  { type: 'facts', caption: heading, rows: rows.map(({ value, ...row }) => ({ ...row, values: [value] })) },
]

/** Who signs what undoes a closure notice or a part of it (s 78). */
export const signedByIssuer = (
  step: { readonly by?: string | undefined; readonly role?: Role | undefined } | undefined,
  does: 'cancels' | 'varies',
): Block => ({
  type: 'signature',
  as: 'Signed by whoever issued or extended the closure notice, or another of the same rank or a higher one',
  name: [orGap(step?.by, `the name of whoever ${does} the notice`)],
  capacity: [capacityOf(step?.role, `the rank or office of whoever ${does} the notice`)],
})

/** The premises as the first matter of a document. */
export const premisesRow = (facts: DocumentFacts) => ({ name: 'Premises', value: premisesOf(facts) })
