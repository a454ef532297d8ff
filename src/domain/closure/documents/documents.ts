import type { Document } from '../../document/document.ts'
import type { Closure } from '../closure.ts'
import { application } from './application.ts'
import { cancellationNotice } from './cancellation-notice.ts'
import { certificateOfService } from './certificate-of-service.ts'
import { chronology } from './chronology.ts'
import { closureNotice } from './closure-notice.ts'
import { draftOrder } from './draft-order.ts'
import { extensionApplication } from './extension-application.ts'
import { extensionNotice } from './extension-notice.ts'
import type { DocumentFacts } from './facts.ts'
import { variationNotice } from './variation-notice.ts'
import { witnessStatement } from './witness-statement.ts'

const MAKERS = {
  'closure-notice': closureNotice,
  'extension-notice': extensionNotice,
  'certificate-of-service': certificateOfService,
  application,
  'witness-statement': witnessStatement,
  'draft-order': draftOrder,
  'extension-application': extensionApplication,
  'cancellation-notice': cancellationNotice,
  'variation-notice': variationNotice,
  chronology,
} as const satisfies Readonly<Record<string, (facts: DocumentFacts) => Document>>

/** A document that is made from the record of a closure. */
export type ClosureDocument = keyof typeof MAKERS

/** Every document, in the order in which they are needed. */
export const CLOSURE_DOCUMENTS = Object.keys(MAKERS) as readonly ClosureDocument[]

/** The document of this name; `undefined` for a word that names none. */
export const findDocument = (name: string | undefined): ClosureDocument | undefined =>
  CLOSURE_DOCUMENTS.find((known) => known === name)

/** Makes a document from what is recorded. What is missing is a gap; nothing is guessed. */
export const makeDocument = (name: ClosureDocument, facts: DocumentFacts): Document => MAKERS[name](facts)

/** Why a document cannot be made of a closure as it stands. */
export type NoDocument = 'only-under-the-2014-act' | 'only-for-a-notice-of-24-hours' | 'no-notice-yet' | 'no-order-yet'

type Condition = (closure: Closure) => NoDocument | undefined

const only2014: Condition = ({ route }) =>
  route === 'anti-social-behaviour-2014' ? undefined : 'only-under-the-2014-act'
const afterNotice: Condition = ({ state }) => (state === 'preparing' ? 'no-notice-yet' : undefined)

/** What a document needs; one that is not named here can always be made, with gaps. */
const NEEDED: Readonly<Partial<Record<ClosureDocument, Condition>>> = {
  'extension-notice': (closure) =>
    only2014(closure) ??
    (closure.noticeHours === 48 ? 'only-for-a-notice-of-24-hours' : undefined) ??
    afterNotice(closure),
  'certificate-of-service': afterNotice,
  'cancellation-notice': (closure) => only2014(closure) ?? afterNotice(closure),
  'variation-notice': (closure) => only2014(closure) ?? afterNotice(closure),
  'extension-application': ({ state, madeOn }) =>
    state === 'order' || madeOn !== undefined ? undefined : 'no-order-yet',
}

/** Why a document cannot be made yet, or ever; `undefined` where it can. */
export const whyNot = (name: ClosureDocument, closure: Closure): NoDocument | undefined => NEEDED[name]?.(closure)
