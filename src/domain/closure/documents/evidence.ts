import { say } from '../../calendar/say.ts'
import type { Block, Line } from '../../document/document.ts'
import { orGap } from '../../document/gaps.ts'
import { stepsOf } from '../closure.ts'
import { join } from './common.ts'
import type { DocumentFacts } from './facts.ts'
import { LIMBS, LIMBS_OF, MEANS, STANDINGS } from './sayings.words.ts'

/** The evidence under the part of the test on which it bears; a part without evidence says so, for one part is enough. */
export function evidenceBlocks({ closure }: DocumentFacts): readonly Block[] {
  const evidence = stepsOf(closure, 'evidence')
  if (evidence.length === 0) {
    return [{ type: 'paragraph', text: [{ gap: 'the evidence: what happened, when, and where it comes from' }] }]
  }
  const tests = [...new Set(LIMBS_OF[closure.route].map((limb) => LIMBS[limb].test))]
  return tests.map((test) => {
    const shown = evidence.filter(({ shows }) => LIMBS[shows].test === test)
    if (shown.length === 0) return { type: 'paragraph', text: `${test}. No evidence of this is recorded.` }
    return {
      type: 'table',
      caption: `Evidence of ${test}`,
      columns: [test, 'When', 'Where it comes from', 'Exhibit'],
      widths: [3, 1.3, 1.5, 1.1],
      rows: shown.map(({ shows, what, happenedOn, source, exhibit }) => [
        `${LIMBS[shows].said}: ${what}`,
        happenedOn === undefined ? [{ gap: 'when it happened' }] : say(happenedOn),
        source,
        [orGap(exhibit, 'the exhibit reference')],
      ]),
    }
  })
}

/** Who was told beforehand, and who was consulted. */
export function toldAndConsulted({ closure }: DocumentFacts): readonly Line[] {
  const told = stepsOf(closure, 'told').map(({ who, standing, toldAt, how, outcome, response }) =>
    said(
      outcome === 'reached'
        ? `${who}, who ${STANDINGS[standing]}, was told ${MEANS[how]} on ${say(toldAt)} that a notice was coming.`
        : `${who}, who ${STANDINGS[standing]}, was sought ${MEANS[how]} on ${say(toldAt)} and was not reached.`,
      response,
    ),
  )
  const consulted = stepsOf(closure, 'consulted').map(({ who, consultedAt, how, response }) =>
    said(`${who} was consulted ${MEANS[how]} on ${say(consultedAt)}.`, response),
  )
  return [
    ...(told.length > 0
      ? told
      : [[{ gap: 'whom of the residents, controllers and owners anybody told that a notice was coming' }]]),
    ...(consulted.length > 0 ? consulted : [[{ gap: 'who was consulted before the notice was issued' }]]),
  ]
}

const said = (sentence: string, response: string | undefined): Line =>
  response === undefined || response === '' ? sentence : join(sentence, ` They said: ${response}`)
