import { OFFICES, RANKS } from '../../law/roles.ts'
import { choice, hours, ifKnown, line, moment, photo, text, whereAsked } from './field.ts'

const COUNCIL = OFFICES.filter((office) => office === 'local-authority' || office === 'chief-executive-or-designate')

/** As whom somebody acts: a police rank, an officer of the council, or whoever signs for it. */
export const role = { type: 'choice', options: [...RANKS, ...COUNCIL] } as const

/** The notice from its issue to its end. */
export const NOTICE = {
  /** A notice under the 2014 Act is issued; under the 2003 Act its issue is authorised. */
  issued: {
    provision: 'issue',
    fields: {
      by: line,
      role,
      issuedAt: moment,
      noticeHours: whereAsked(choice('24', '48')),
      forHours: ifKnown(hours(1, 72)),
      given: whereAsked(choice('in-writing', 'orally')),
      why: text,
      shutOut: ifKnown(text),
      advice: whereAsked(text),
    },
  },
  /** The notice was served, as far as only its earliest time is known. */
  served: { provision: 'service', fields: { noticeHours: ifKnown(choice('24', '48')), servedAt: moment } },
  /** One step of service: at one door, or to one person. */
  service: {
    provision: 'service',
    fields: {
      served: choice('notice', 'extension', 'variation', 'cancellation'),
      how: choice('prominent-place', 'access', 'outbuilding', 'in-control', 'resident', 'told-before', 'other-part'),
      where: line,
      to: ifKnown(line),
      doneAt: moment,
      by: line,
      outcome: choice('done', 'would-not-take', 'not-possible'),
      whyNot: ifKnown(text),
      photo: ifKnown(photo),
    },
  },
  'notice-extended': {
    provision: 'notice-extension',
    route: 'anti-social-behaviour-2014',
    fields: { by: line, role, extendedAt: moment, hours: hours(1, 24), why: text },
  },
  varied: {
    provision: 'variation',
    route: 'anti-social-behaviour-2014',
    fields: { by: line, role, variedAt: moment, part: text },
  },
} as const
