/** Kinds of premises as recorded, with how texts write them (singular or plural); `generic` says nothing of the use. */
export const PREMISES: readonly { readonly kind: string; readonly pattern: string; readonly generic?: true }[] = [
  { kind: 'brothel', pattern: 'brothels?|massage parlou?rs? used for prostitution|pop-up brothels?' },
  { kind: 'massage parlour', pattern: 'massage parlou?rs?' },
  { kind: 'cannabis farm', pattern: 'cannabis (?:farms?|factor(?:y|ies)|grows?)' },
  { kind: 'car wash', pattern: '(?:hand )?car ?wash(?:es)?|car-wash(?:es)?' },
  { kind: 'nail bar', pattern: 'nail (?:bars?|salons?|shops?)' },
  { kind: 'barber', pattern: 'barbers?(?: shops?)?' },
  { kind: 'restaurant', pattern: 'restaurants?|takeaways?|cafes?' },
  { kind: 'hotel', pattern: 'hotels?|guest ?houses?' },
  { kind: 'pub', pattern: 'pubs?\\b|bars?\\b|nightclubs?' },
  { kind: 'shop', pattern: 'convenience stores?|shops?|vape shops?|off-licen[cs]es?' },
  {
    kind: 'factory',
    pattern:
      '(?:[a-z]+[ -]processing |salad[ -]processing |food )?factor(?:y|ies)|salad plants?|(?:food|meat|salad)[ -](?:processing|packing|manufacturing) (?:plants?|business(?:es)?|sites?|firms?)|meat plants?',
  },
  { kind: 'warehouse', pattern: 'warehouses?' },
  {
    kind: 'farm',
    pattern:
      '(?:flower|fruit|vegetable|poultry|chicken|dairy|mushroom) farms?|farms?|flower-picking business|packhouses?',
  },
  { kind: 'construction site', pattern: '(?:building|construction) sites?' },
  { kind: 'scrapyard', pattern: 'scrap ?yards?|recycling (?:plants?|centres?)' },
  { kind: 'caravan site', pattern: "(?:caravan|travellers?'?) sites?|caravan parks?" },
  { kind: 'care home', pattern: 'care homes?|nursing homes?' },
  { kind: 'house in multiple occupation', pattern: 'houses? in multiple occupation|HMOs?' },
  { kind: 'flat', pattern: 'flats?|apartments?|maisonettes?|bedsits?' },
  {
    kind: 'house',
    pattern: '(?:terraced |semi-detached |detached |family )?(?:houses?|homes?|bungalows?)|detached propert(?:y|ies)',
  },
  { kind: 'cuckooed address', pattern: 'cuckooed (?:address(?:es)?|homes?|propert(?:y|ies))' },
  { kind: 'residential address', pattern: 'residential (?:address(?:es)?|premises)' },
  { kind: 'residential property', pattern: 'residential propert(?:y|ies)' },
  { kind: 'business', pattern: 'business(?:es)?(?: premises)?|commercial premises', generic: true },
  { kind: 'address', pattern: 'address(?:es)?', generic: true },
  { kind: 'property', pattern: 'propert(?:y|ies)', generic: true },
  { kind: 'premises', pattern: 'premises', generic: true },
]

/** Words between number and noun that show the noun is not what is counted. */
export const BREAKS: ReadonlySet<string> = new Set(
  'of in at to and or was were is are the a an on by from for with near around that who which had has have men women people officers man woman after over months years days'.split(
    ' ',
  ),
)
