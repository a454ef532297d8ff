import { say } from '../../calendar/say.ts'
import type { Document } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { ASB_CLOSURE_NOTICE_24H } from '../../law/closures/asb-closure-notice-24h.rule.ts'
import { noticeEnd } from '../clocks.ts'
import { closureNoticeRows } from './cancellation-notice.ts'
import { documentOf, factsUnder, join, under } from './common.ts'
import { bodyOf, capacityOf, type DocumentFacts, lastOf, whenOr } from './facts.ts'
import { provision, ruleUsed } from './law-used.ts'

/** The extension notice of a closure notice of 24 hours, which identifies that notice and says for how long (s 77(4)-(6)). */
export function extensionNotice(facts: DocumentFacts): Document {
  const { issued } = facts.closure
  const step = lastOf(facts, 'notice-extended')
  const hours = step === undefined ? { gap: 'for how many hours, up to 24' } : `${step.hours} hours`
  return documentOf(facts, {
    title: 'Extension notice',
    under: under(facts, 'section 77(4) to (6)'),
    blocks: [
      { type: 'paragraph', text: join('This notice is issued by ', [bodyOf(facts)], '.') },
      ...factsUnder('The closure notice that is extended', closureNoticeRows(facts)),
      ...factsUnder('The extension', [
        { name: 'Extended by', value: [hours] },
        { name: 'The closure notice now ends', value: [endOf(facts)] },
        { name: 'Why more time is needed', value: [orGap(step?.why, 'why more time is needed')] },
      ]),
      { type: 'warning', text: OFFENCE },
      {
        type: 'paragraph',
        text: join('Issued ', [whenOr(step?.extendedAt, 'the day and time of issue of this notice')], '.'),
      },
      {
        type: 'signature',
        as: 'Signed by the superintendent, or for the council by its chief executive or whoever they designated',
        name: [orGap(step?.by, 'the name of whoever extends the notice')],
        capacity: [capacityOf(step?.role, 'the rank or office of whoever extends the notice')],
      },
      { type: 'check', text: CHECK },
    ],
    law: [
      provision(facts, 'notice-extension', 'Who may extend a closure notice, and for how long'),
      ruleUsed(facts, ASB_CLOSURE_NOTICE_24H, issued?.at),
      provision(facts, 'service', 'An extension notice is served as a closure notice is'),
      provision(facts, 'offences', 'Offences'),
    ],
  })
}

const OFFENCE =
  'Until then it remains an offence to remain on or to enter the premises in breach of the closure notice without reasonable excuse (section 86).'

const CHECK =
  'This notice has to be served before the closure notice ends, in the same ways (section 79). With the first 24 hours no more than 48 hours in all. It moves neither the hearing nor the time by which the court has to hear the application.'

function endOf(facts: DocumentFacts) {
  const { closure, law } = facts
  const end = closure.noticeExtension === undefined ? undefined : noticeEnd(closure, law)
  if (end?.ok !== true || end.value.due.type !== 'instant')
    return { gap: 'when the closure notice ends after the extension' }
  return say(end.value.due.at)
}
