import { choice, day, end, hearing, hours, ifKnown, line, moment, text } from './field.ts'
import { role } from './notice.ts'

/** How much of the premises is closed. */
const covers = ifKnown(choice('whole', 'part'))

/** The application and what the magistrates decide. */
export const COURT = {
  application: {
    provision: 'application',
    fields: {
      appliedOn: ifKnown(day),
      by: ifKnown(line),
      role: ifKnown(role),
      court: ifKnown(line),
      caseNumber: ifKnown(line),
      respondent: ifKnown(line),
      hearing: ifKnown(hearing),
      why: ifKnown(text),
      askedFor: ifKnown(line),
      covers,
      part: ifKnown(text),
      mayEnter: ifKnown(text),
      otherParts: ifKnown(text),
      licence: ifKnown(choice('in-force', 'none')),
    },
  },
  adjourned: {
    provision: 'adjournment',
    fields: {
      adjournedOn: day,
      hearing,
      /** Whether the court ordered that the notice goes on meanwhile: the adjournment alone does not say so. */
      continued: choice('continued', 'not-continued'),
      why: ifKnown(text),
    },
  },
  /** No order was made, and the notice goes on for some hours more. */
  continued: {
    provision: 'temporary',
    route: 'anti-social-behaviour-2014',
    fields: { decidedAt: moment, hours: hours(1, 48), why: ifKnown(text) },
  },
  order: {
    provision: 'order',
    fields: {
      madeOn: day,
      court: ifKnown(line),
      orderLength: ifKnown({ type: 'line', most: 60 }),
      endsOn: ifKnown(end),
      /** Where the court let it start later than the day on which it was made. */
      startsAt: ifKnown(moment),
      covers,
      part: ifKnown(text),
      mayEnter: ifKnown(text),
      otherParts: ifKnown(text),
    },
  },
  refused: { provision: 'order', fields: { endedOn: day, because: ifKnown({ type: 'text', most: 500 }) } },
  /** No power to cancel a notice was found in the 2003 Act: there it lasts until the application is decided. */
  cancelled: {
    provision: 'cancellation',
    route: 'anti-social-behaviour-2014',
    fields: {
      endedOn: day,
      by: ifKnown(line),
      role: ifKnown(role),
      because: ifKnown({ type: 'text', most: 500 }),
    },
  },
} as const
