import type { Role } from '../../law/roles.ts'
import type { ClosureRoute } from '../route.ts'
import type { StepName, StepOf } from '../steps/steps.ts'

/** How the documents say what the record holds as codes. Documents are in English: a court reads them in it. */
export const CAPACITIES: Readonly<Partial<Record<Role, string>>> = {
  constable: 'Constable',
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  'chief-inspector': 'Chief Inspector',
  superintendent: 'Superintendent',
  'chief-superintendent': 'Chief Superintendent',
  'assistant-chief-constable': 'Assistant Chief Constable',
  'deputy-chief-constable': 'Deputy Chief Constable',
  'chief-constable': 'Chief Constable',
  'local-authority': 'Officer of the council',
  'chief-executive-or-designate': 'Chief executive of the council, or designated by them',
}

type Service = StepOf<'service'>

/** What was served, as the subject of a sentence. */
export const SERVED: Readonly<Record<Service['served'], string>> = {
  notice: 'the closure notice',
  extension: 'the extension notice',
  variation: 'the variation notice',
  cancellation: 'the cancellation notice',
}

/** Each way of service, with where each Act asks for it; `''` where the Act is not quoted by its paragraphs. */
export const WAYS: Readonly<
  Record<Service['how'], { readonly said: string; readonly cite: Readonly<Record<ClosureRoute, string>> }>
> = {
  'prominent-place': {
    said: 'Fixed to a prominent place on the premises',
    cite: { 'anti-social-behaviour-2014': 's 79(2)(a)', 'sexual-offences-2003': 's 136C(3)(a)' },
  },
  access: {
    said: 'Fixed to a normal means of access',
    cite: { 'anti-social-behaviour-2014': 's 79(2)(b)', 'sexual-offences-2003': 's 136C' },
  },
  outbuilding: {
    said: 'Fixed to an outbuilding that appears to be used with the premises',
    cite: { 'anti-social-behaviour-2014': 's 79(2)(c)', 'sexual-offences-2003': 's 136C' },
  },
  'in-control': {
    said: 'Handed to a person with control of or responsibility for the premises',
    cite: { 'anti-social-behaviour-2014': 's 79(2)(d)', 'sexual-offences-2003': 's 136C(3)(d)' },
  },
  resident: {
    said: 'Given to a person who lives on the premises',
    cite: { 'anti-social-behaviour-2014': 's 79(2)(e)', 'sexual-offences-2003': 's 136C(3)(d)' },
  },
  'told-before': {
    said: 'Given to a person who was told beforehand that a notice was coming',
    cite: { 'anti-social-behaviour-2014': 's 79(2)(e)', 'sexual-offences-2003': 's 136C(3)(d)' },
  },
  'other-part': {
    said: 'Given to an occupier of another part of the building whose access would be impeded',
    cite: { 'anti-social-behaviour-2014': 's 79(3)', 'sexual-offences-2003': 's 136C(4)' },
  },
}

/** What came of a step of service. */
export const OUTCOMES: Readonly<Record<Service['outcome'], string>> = {
  done: 'Done',
  'would-not-take': 'Offered; they would not take it',
  'not-possible': 'Not possible',
}

/** How somebody was told or asked. */
export const MEANS: Readonly<Record<StepOf<'told'>['how'], string>> = {
  'in-person': 'in person',
  telephone: 'by telephone',
  letter: 'by letter',
  email: 'by e-mail',
  other: 'in another way',
}

/** As what somebody was told. */
export const STANDINGS: Readonly<Record<StepOf<'told'>['standing'], string>> = {
  resident: 'lives on the premises',
  control: 'has control of or responsibility for the premises',
  interest: 'has an interest in the premises',
}

/** Whether they were reached. */
export const REACHED: Readonly<Record<StepOf<'told'>['outcome'], string>> = {
  reached: 'Reached',
  'not-reached': 'Tried and not reached',
}

type Shows = StepOf<'evidence'>['shows']

/** What evidence shows, and the part of each Act's test on which it bears when a court decides. */
export const LIMBS: Readonly<Record<Shows, { readonly said: string; readonly test: string }>> = {
  'criminal-behaviour': {
    said: 'Criminal behaviour on the premises',
    test: 's 80(5)(a): disorderly, offensive or criminal behaviour on the premises',
  },
  'offensive-behaviour': {
    said: 'Disorderly or offensive behaviour on the premises',
    test: 's 80(5)(a): disorderly, offensive or criminal behaviour on the premises',
  },
  nuisance: {
    said: 'Nuisance to members of the public',
    test: 's 80(5)(b): serious nuisance to members of the public',
  },
  disorder: {
    said: 'Disorder near the premises, linked to their use',
    test: 's 80(5)(c): disorder near the premises associated with their use',
  },
  prostitution: {
    said: 'Use for specified prostitution offences',
    test: 's 136D: use for activities related to specified prostitution offences in the relevant period',
  },
  pornography: {
    said: 'Use for specified pornography offences',
    test: 's 136D: use for activities related to specified pornography offences in the relevant period',
  },
  'child-sex-offence': {
    said: 'Use, or likely use, for specified child sex offences',
    test: 's 136D(7A): use, or likely use, for activities related to specified child sex offences',
  },
}

/** The limbs of the test that each Act knows. */
export const LIMBS_OF: Readonly<Record<ClosureRoute, readonly Shows[]>> = {
  'anti-social-behaviour-2014': ['criminal-behaviour', 'offensive-behaviour', 'nuisance', 'disorder'],
  'sexual-offences-2003': ['prostitution', 'pornography', 'child-sex-offence'],
}

/** What happened at a step, as a line of a chronology begins. */
export const HAPPENED: Readonly<Record<StepName, string>> = {
  began: 'How it stood when it was first recorded',
  evidence: 'Evidence',
  told: 'Told that a notice was coming',
  consulted: 'Consulted',
  slot: 'The court gave a time for the hearing',
  issued: 'The closure notice was issued',
  served: 'The closure notice was served',
  service: 'Step of service',
  'notice-extended': 'The closure notice was extended',
  varied: 'The closure notice was varied',
  application: 'The application was made',
  adjourned: 'The court adjourned the hearing',
  continued: 'The court made no order and let the notice go on',
  order: 'The court made the order',
  refused: 'The court refused the order',
  cancelled: 'The closure notice was cancelled',
  'extension-applied': 'An extension of the order was applied for',
  extended: 'The court extended the order',
  'extension-refused': 'The court refused the extension',
  'discharge-applied': 'Discharge of the order was applied for',
  discharged: 'The order was discharged',
  appealed: 'An appeal was made',
  'appeal-decided': 'The Crown Court decided the appeal',
  breach: 'Breach',
  'access-applied': 'Access to another part of the building was applied for',
  'access-decided': 'The court decided on access',
  'costs-applied': 'Costs were applied for',
  'costs-decided': 'The court decided on costs',
  'compensation-claimed': 'Compensation was claimed',
  'compensation-decided': 'The court decided on compensation',
}
