import type { Certainty } from '../law/rule.ts'

/** The words that every document carries around what it says. Documents are in English: a court reads them in it. */
export const FURNITURE = {
  gaps: 'To be completed before this is used',
  gapsOne: 'One fact is not in the record. It is marked in the text where it belongs.',
  gapsMany: (count: number) => `${count} facts are not in the record. Each is marked in the text where it belongs.`,
  otherScript: 'a word in a script that this PDF cannot show; the Word file has it',
  caseNumber: 'Case number',
  forTheFile: 'For the file: not a part of what is served',
  check: 'Check',
  and: 'and',
  item: 'Item',
  matter: 'Matter',
  particulars: 'Particulars',
  signed: 'Signed',
  name: 'Name',
  capacity: 'Rank and number, or office',
  dated: 'Date and time',
  byHand: 'By hand',
  statementOfTruth: 'Statement of truth',
  provenance: 'What this document was made from',
  madeFrom: 'Made from',
  recordVersion: 'Version of the record',
  madeAt: 'Made at',
  madeBy: 'Made by',
  law: 'The law it stands on',
  provision: 'Provision',
  about: 'What it is about',
  version: 'Version held',
  certainty: 'How sure this is',
  notARule: 'Text of the Act',
  rely: 'Check before you rely on this. Daybreak writes down what the record says and what the law was found to say; it gives no legal advice.',
  page: 'Page',
  of: 'of',
} as const

/** How sure we are of a law, in words for a reader who knows nothing of our register. */
export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  confirmed: 'Read in the Act or on an official page',
  partly: 'Partly confirmed: check the detail',
  unconfirmed: 'Not confirmed: check it',
}
