import type { Role } from '#domain/access/actions.ts'
import type { AccountRank } from '#domain/agency/account.ts'

/** A body of the demonstration. Public bodies are real and their facts public; nobody who works there is. */
export interface DemonstrationAgency {
  readonly name: string
  readonly kind: 'police' | 'council' | 'charity' | 'fire' | 'government' | 'labour-inspectorate'
  /** @see Modern Slavery Act 2015 s 52 and the statutory guidance: only these may refer to the National Referral Mechanism */
  readonly firstResponder: boolean
  readonly activeFrom?: string
  readonly activeUntil?: string
  readonly note?: string
}

export const AGENCIES = {
  bedfordshirePolice: { name: 'Bedfordshire Police', kind: 'police', firstResponder: true },
  lutonCouncil: { name: 'Luton Council', kind: 'council', firstResponder: true },
  azalea: {
    name: 'Azalea',
    kind: 'charity',
    firstResponder: false,
    note: 'Local charity for people who have been trafficked.',
  },
  crimeAgency: { name: 'National Crime Agency', kind: 'police', firstResponder: true },
  regionalUnit: { name: 'Eastern Region Special Operations Unit', kind: 'police', firstResponder: true },
  derbyshirePolice: { name: 'Derbyshire Constabulary', kind: 'police', firstResponder: true },
  derbyshireCouncil: { name: 'Derbyshire County Council', kind: 'council', firstResponder: true },
  derbyCouncil: { name: 'Derby City Council', kind: 'council', firstResponder: true },
  fireService: { name: 'Derbyshire Fire and Rescue Service', kind: 'fire', firstResponder: false },
  redCross: {
    name: 'British Red Cross',
    kind: 'charity',
    firstResponder: false,
    note: 'Runs reception centres. Passes referrals on to a first responder.',
  },
  revenue: { name: 'HM Revenue and Customs', kind: 'government', firstResponder: false },
  gangmasters: {
    name: 'Gangmasters and Labour Abuse Authority',
    kind: 'labour-inspectorate',
    firstResponder: true,
    activeFrom: '2017-04-30',
    activeUntil: '2026-04-06',
    note: 'Its work went to the Fair Work Agency. The day of the change is not confirmed.',
  },
  fairWork: {
    name: 'Fair Work Agency',
    kind: 'labour-inspectorate',
    firstResponder: true,
    activeFrom: '2026-04-07',
    note: 'Continues the work of the Gangmasters and Labour Abuse Authority.',
  },
  pensions: { name: 'Department for Work and Pensions', kind: 'government', firstResponder: false },
} as const satisfies Record<string, DemonstrationAgency>

export type AgencyKey = keyof typeof AGENCIES

/** Somebody of the demonstration. Every name is invented. */
export interface DemonstrationPerson {
  readonly name: string
  readonly agency: AgencyKey
  readonly jobTitle: string
  readonly rank?: AccountRank
  readonly roles?: readonly Role[]
}

export const PEOPLE = {
  coordinator: {
    name: 'Ines Hallworth',
    agency: 'bedfordshirePolice',
    jobTitle: 'Partnership coordinator',
    roles: ['coordinator'],
  },
  investigator: {
    name: 'Tomas Brightwell',
    agency: 'bedfordshirePolice',
    jobTitle: 'Senior investigating officer',
    rank: 'inspector',
  },
  superintendent: {
    name: 'Moira Keldon',
    agency: 'bedfordshirePolice',
    jobTitle: 'Superintendent, operations',
    rank: 'superintendent',
  },
  solicitor: {
    name: 'Priya Varnham',
    agency: 'lutonCouncil',
    jobTitle: 'Council solicitor',
    rank: 'council-designate',
  },
  socialWorker: { name: 'Owen Tarrowby', agency: 'lutonCouncil', jobTitle: 'Social worker, children’s services' },
  administrator: {
    name: 'Sunita Wexcombe',
    agency: 'lutonCouncil',
    jobTitle: 'Service administrator',
    roles: ['administrator', 'keeper'],
  },
  /** The second of the two who start what the law has enacted. */
  secondAdministrator: {
    name: 'Edmund Fairlie',
    agency: 'bedfordshirePolice',
    jobTitle: 'Records manager',
    roles: ['administrator'],
  },
  supporter: { name: 'Leila Marchfield', agency: 'azalea', jobTitle: 'Support worker' },
  analyst: { name: 'Dermot Ashgrove', agency: 'regionalUnit', jobTitle: 'Intelligence analyst' },
  detective: {
    name: 'Hannah Silverdale',
    agency: 'derbyshirePolice',
    jobTitle: 'Detective sergeant, specialist team',
    rank: 'sergeant',
    roles: ['coordinator'],
  },
  volunteer: { name: 'Joan Petherick', agency: 'redCross', jobTitle: 'Emergency response volunteer' },
  inspector: { name: 'Femi Calloway', agency: 'fairWork', jobTitle: 'Labour inspector' },
} as const satisfies Record<string, DemonstrationPerson>

export type PersonKey = keyof typeof PEOPLE
