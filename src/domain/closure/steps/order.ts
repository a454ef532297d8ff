import { choice, day, end, hearing, ifKnown, line, moment, money, text } from './field.ts'
import { role } from './notice.ts'

const standing = choice('applicant', 'served', 'interest')
const outcome = choice('granted', 'refused')

/** What happens while an order stands, and after it. */
export const ORDER = {
  'extension-applied': {
    provision: 'extension',
    fields: { appliedOn: day, by: line, role, consulted: line, askedTo: day, hearing: ifKnown(hearing), why: text },
  },
  extended: { provision: 'extension', fields: { extendedOn: day, extendedTo: end } },
  'extension-refused': { provision: 'extension', fields: { decidedOn: day, because: ifKnown(text) } },
  'discharge-applied': {
    provision: 'discharge',
    fields: { appliedOn: day, by: line, standing, hearing: ifKnown(hearing), why: ifKnown(text) },
  },
  discharged: { provision: 'discharge', fields: { endedOn: day, because: ifKnown({ type: 'text', most: 500 }) } },
  appealed: {
    provision: 'appeal',
    fields: {
      appealedOn: day,
      by: line,
      standing,
      against: choice('order', 'extension', 'refusal'),
      hearing: ifKnown(hearing),
    },
  },
  'appeal-decided': {
    provision: 'appeal',
    fields: { decidedOn: day, outcome: choice('dismissed', 'allowed'), because: ifKnown(text) },
  },
  breach: {
    provision: 'offences',
    fields: { happenedAt: moment, what: text, reportedTo: ifKnown(line), outcome: ifKnown(line) },
  },
  'access-applied': {
    provision: 'access',
    fields: { appliedOn: day, by: line, part: line, hearing: ifKnown(hearing) },
  },
  'access-decided': { provision: 'access', fields: { decidedOn: day, outcome, terms: ifKnown(text) } },
  'costs-applied': {
    provision: 'costs',
    fields: { appliedOn: day, by: line, fromWhom: line, amount: money, forWhat: text },
  },
  'costs-decided': { provision: 'costs', fields: { decidedOn: day, outcome, amount: ifKnown(money) } },
  'compensation-claimed': {
    provision: 'compensation',
    fields: { appliedOn: day, by: line, amount: money, forWhat: text },
  },
  'compensation-decided': { provision: 'compensation', fields: { decidedOn: day, outcome, amount: ifKnown(money) } },
} as const
