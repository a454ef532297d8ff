import { isPublicNumber } from '../../identifiers/phone.ts'
import { normalWeb } from '../../identifiers/web.ts'
import type { Contact } from '../facts.ts'

/** Words with which the public is asked to get in touch, or told where there is help. */
const APPEAL =
  /\b(?:anyone|anybody|if you|members of the public|(?:with|any|more|further|have|has) information|concerns?|concerned|witness\w*|(?:please|to|can|should|or) report|report (?:it|this|any|them|online|suspicions|modern|concerns)|(?:be )?reported (?:to|on|via|by|online)|in confidence|confidential(?:ly)?|anonymously|help ?line|hot ?line|crimestoppers|quoting|for (?:help|advice|support)|contact (?:us|the force|police|the police|officers|detectives)|(?:please )?visit|go to www|more about|find out|available (?:at|on|from)|call (?:police|the police|us|officers)|ring (?:police|the police|us)|non-emergency|emergency)\b/i
/** Words that make it a number or an address of the matter itself. */
const OF_THE_MATTER =
  /\b(?:adverts?|advertis\w+|advertisement|listing|profile|escorts?|massage|girls|selling|boss|driver|landlord|traffickers?|pimp|(?:his|her|their|my|your) (?:\w+ ){0,2}(?:number|phone|mobile|e-?mail|account)|rings? from|rang from|called from|texted|messages?|messaged|whats?app\w*|uses|caller|goes by|known as|facebook|instagram|telegram|snapchat|tiktok)\b/i

const PUBLIC_HOSTS =
  /(?:^|[@.])(?:gov\.uk|police\.uk|nhs\.uk|gov\.ie|gov\.scot|gov\.wales|parliament\.uk|crimestoppers-uk\.org|modernslaveryhelpline\.org|unseenuk\.org|modernslavery\.co\.uk|salvationarmy\.org\.uk|redcross\.org\.uk|nspcc\.org\.uk|childline\.org\.uk|barnardos\.org\.uk|fearless\.org|stopthetraffik\.org|antislavery\.org|justgood\.work|refuge\.org\.uk|samaritans\.org|citizensadvice\.org\.uk|migranthelpuk\.org|europa\.eu)(?:$|\/)/i

/** A number or an address in its sentence. */
export interface Reached {
  readonly kind: Contact['kind']
  readonly value: string
  readonly sentence: string
  /** Whether a service is named before it. */
  readonly isOfService: boolean
  /** Whether the text speaks to the public as a whole. */
  readonly isNotice: boolean
}

/** Whether somebody is asked to ring or write there; all others are of the matter. */
export function isForThePublic({ kind, value, sentence, isOfService, isNotice }: Reached): boolean {
  if (isKnown(kind, value) || isOfService) return true
  if (OF_THE_MATTER.test(sentence)) return false
  return APPEAL.test(sentence) || (isNotice && !(kind === 'phone' && isPersonal(value)))
}

/** Whether an address is of a public body or a helpline, by its host. */
export const isOfPublicBody = (address: string): boolean => PUBLIC_HOSTS.test(address.split('/')[0] ?? '')

const isKnown = (kind: Contact['kind'], value: string): boolean => {
  if (kind === 'phone') return /^\d{3}$/.test(value) || isPublicNumber(value)
  return isOfPublicBody(kind === 'web' ? normalWeb(value) : value)
}

/** Mobile numbers and those of other countries. */
const isPersonal = (value: string): boolean => /^\(?0?7|^(?:\+|00)(?!44)|^(?:\+|00)44[ ()0]{0,5}7/.test(value)
