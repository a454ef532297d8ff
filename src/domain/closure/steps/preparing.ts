import { choice, day, hearing, ifKnown, line, moment, text } from './field.ts'

/** What is gathered before a notice is issued. */
export const PREPARING = {
  /** Something seen, heard or found, put to the part of the statutory test that it bears on. */
  evidence: {
    provision: 'test',
    fields: {
      /** Exploitation is none of them: it is evidence only as far as it shows one of these. */
      shows: choice(
        'nuisance',
        'disorder',
        'criminal-behaviour',
        'offensive-behaviour',
        'prostitution',
        'pornography',
        'child-sex-offence',
      ),
      what: text,
      happenedOn: ifKnown(day),
      source: line,
      exhibit: ifKnown(line),
    },
  },
  /** Somebody who lives there, controls the premises or has an interest was told that a notice is coming, or was sought. */
  told: {
    provision: 'telling',
    fields: {
      who: line,
      standing: choice('resident', 'control', 'interest'),
      toldAt: moment,
      how: choice('in-person', 'telephone', 'letter', 'email', 'other'),
      outcome: choice('reached', 'not-reached'),
      response: ifKnown(text),
    },
  },
  consulted: {
    provision: 'consulting',
    fields: {
      who: line,
      body: choice('council', 'police', 'other'),
      consultedAt: moment,
      how: choice('in-person', 'telephone', 'letter', 'email', 'other'),
      response: ifKnown(text),
    },
  },
  /** The court gave a time for the hearing: the notice has to state it. */
  slot: { provision: 'contents', fields: { court: line, hearing } },
} as const
