/** The kinds of exploitation that somebody may recognise. */
export const EXPLOITATION = [
  'sexual',
  'factory',
  'car-wash',
  'farm',
  'nail-bar',
  'building-food-care-cleaning',
  'domestic',
  'criminal',
  'cuckooing',
  'begging',
  'debt',
  'organs',
] as const

/** Who or what a list of signs is about. */
export const SIGN_KINDS = ['general', 'place', 'child', ...EXPLOITATION] as const

export type SignKind = (typeof SIGN_KINDS)[number]

/**
 * What anybody might notice, by what it is about, in the order in which it is shown: for the guidance and for the report.
 * A sign is named '<kind>.<sign>', and its words are `guidance:signs.<kind>.<sign>`. There is no threshold: one alone may
 * mean nothing.
 *
 * @see Modern Slavery Act 2015, statutory guidance under section 49, chapter 3: the indicators, here in plain words
 */
export const SIGNS: Readonly<Record<SignKind, readonly string[]>> = {
  general: [
    'papers',
    'afraid',
    'spoken-for',
    'watched',
    'unpaid',
    'locked-in',
    'hurt',
    'neglected',
    'moved',
    'threatened',
    'new-phone',
    'marked',
  ],
  place: [
    'covered',
    'bedding',
    'crowded',
    'locked-outside',
    'cameras',
    'meter',
    'rubbish',
    'visits',
    'cards',
    'transport',
  ],
  child: [
    'missing',
    'far-away',
    'older-friend',
    'gifts',
    'not-at-school',
    'not-family',
    'adult-answers',
    'hotel',
    'too-young',
  ],
  sexual: ['short-visits', 'moved-around', 'brought', 'adverts', 'earnings', 'few-things', 'no-choice', 'few-words'],
  factory: [
    'long-shifts',
    'unknown-agency',
    'one-account',
    'deductions',
    'papers-held',
    'no-protection',
    'untreated',
    'same-van',
  ],
  'car-wash': ['no-boots', 'chemicals', 'sleeping', 'low-pay', 'cash', 'changing', 'one-speaks'],
  farm: ['gangmaster', 'caravans', 'deductions', 'by-the-box', 'remote', 'permits', 'no-rest', 'cannot-land'],
  'nail-bar': ['young', 'silent', 'one-speaks', 'low-prices', 'long-hours', 'driven', 'vanish', 'no-training'],
  'building-food-care-cleaning': [
    'false-self-employed',
    'visa-fees',
    'visa-threats',
    'tied-housing',
    'other-work',
    'sleeping',
    'no-breaks',
    'pay-held',
  ],
  domestic: ['never-out', 'no-room', 'always-working', 'no-pay', 'guest', 'abused', 'eats-apart', 'few-belongings'],
  criminal: ['carrying', 'travels', 'new-things', 'calls', 'drug-debt', 'gardener', 'account', 'injured'],
  cuckooing: [
    'new-visitors',
    'pushed-out',
    'not-in-charge',
    'takeaway-boxes',
    'vehicles',
    'afraid-at-home',
    'no-support',
  ],
  begging: ['brought', 'same-place', 'hands-over', 'targets', 'children', 'list', 'door-to-door'],
  debt: ['fee', 'grows', 'fines', 'interest', 'notebook', 'family-threatened', 'cannot-stop'],
  organs: ['scars', 'tests', 'travel', 'payment', 'no-care', 'does-not-know'],
}
