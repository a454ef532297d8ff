/**
 * Kinds of premises as recorded, with how texts write them (singular or plural). `generic` says nothing of the use: it
 * may be said again by a better word. `weak` is often said of other things, so one of them counts only beside a verb of
 * action. The first that fits is taken, so what is more particular stands first.
 */
export const PREMISES: readonly {
  readonly kind: string
  readonly pattern: string
  readonly generic?: true
  readonly weak?: true
}[] = [
  { kind: 'brothel', pattern: '(?:pop-up )?brothels?|massage parlou?rs? used for prostitution' },
  { kind: 'massage parlour', pattern: 'massage parlou?rs?|massage (?:shops?|centres?)|spas' },
  { kind: 'cannabis farm', pattern: 'cannabis (?:farms?|factor(?:y|ies)|grows?)' },
  { kind: 'car wash', pattern: '(?:hand )?car ?wash(?:es)?|car-wash(?:es)?' },
  { kind: 'nail bar', pattern: 'nail (?:bars?|shops?)' },
  { kind: 'nail salon', pattern: 'nail salons?' },
  { kind: 'barber shop', pattern: "barbers?'?(?: shops?)" },
  { kind: 'barbershop', pattern: 'barbershops?' },
  { kind: 'barber', pattern: 'barbers?' },
  { kind: 'takeaway', pattern: 'take-?aways?' },
  { kind: 'cafe', pattern: 'cafes?|cafés?' },
  { kind: 'restaurant', pattern: 'restaurants?' },
  { kind: 'hotel room', pattern: 'hotel rooms?' },
  { kind: 'hotel', pattern: 'hotels?' },
  { kind: 'guest house', pattern: 'guest ?houses?|guesthouses?' },
  { kind: 'hostel', pattern: 'hostels?' },
  {
    kind: 'short-let property',
    pattern: 'airbnbs?(?: propert(?:y|ies)| flats?)?|short[- ](?:term )?(?:lets?|rentals?)(?: propert(?:y|ies))?',
  },
  { kind: 'nightclub', pattern: 'night ?clubs?|strip clubs?' },
  { kind: 'pub', pattern: 'pubs?' },
  { kind: 'bar', pattern: 'bars?' },
  { kind: 'vape shop', pattern: 'vape shops?' },
  { kind: 'convenience store', pattern: 'convenience stores?' },
  { kind: 'mini mart', pattern: 'mini[- ]?marts?|minimarts?' },
  { kind: 'off-licence', pattern: 'off-licen[cs]es?' },
  { kind: 'supermarket', pattern: 'supermarkets?' },
  { kind: 'shop', pattern: 'shops?|stores?(?! (?:of|up))' },
  {
    kind: 'factory',
    pattern:
      '(?:[a-z]+[ -]processing |salad[ -]processing |food |cake |sandwich |clothing |textile )?factor(?:y|ies)|salad plants?|(?:food|meat|salad)[ -](?:processing|packing|manufacturing) (?:plants?|business(?:es)?|sites?|firms?)|meat plants?',
  },
  { kind: 'bakery', pattern: 'baker(?:y|ies)' },
  { kind: 'warehouse', pattern: 'warehouses?' },
  { kind: 'garage', pattern: 'garages?', weak: true },
  {
    kind: 'farm',
    pattern:
      '(?:flower|fruit|vegetable|poultry|chicken|dairy|mushroom|daffodil) farms?|farms?|flower-picking business|packhouses?',
  },
  { kind: 'construction site', pattern: '(?:building|construction) sites?' },
  { kind: 'scrapyard', pattern: 'scrap ?yards?' },
  { kind: 'recycling plant', pattern: '(?:waste )?recycling (?:plants?|centres?|facilit(?:y|ies)|sites?)' },
  { kind: "travellers' site", pattern: "(?:irish )?travell?ers?'? (?:sites?|camps?)" },
  { kind: 'caravan site', pattern: 'caravan (?:sites?|parks?)' },
  { kind: 'caravan', pattern: 'caravans?', weak: true },
  { kind: 'fishing vessel', pattern: 'fishing (?:vessels?|boats?)|trawlers?' },
  { kind: 'container', pattern: '(?:shipping )?containers?', weak: true },
  { kind: 'care home', pattern: 'care homes?' },
  { kind: 'nursing home', pattern: 'nursing homes?' },
  { kind: 'house in multiple occupation', pattern: 'houses? in multiple occupation|HMOs?' },
  { kind: 'flat', pattern: '(?:council )?flats?|maisonettes?|bedsits?' },
  { kind: 'apartment', pattern: 'apartments?' },
  { kind: 'cuckooed address', pattern: 'cuckooed (?:address(?:es)?|homes?|propert(?:y|ies))' },
  {
    kind: 'house',
    pattern: '(?:terraced |semi-detached |detached |family )?(?:houses?|bungalows?)|detached propert(?:y|ies)',
  },
  { kind: 'home address', pattern: 'home address(?:es)?' },
  { kind: 'home', pattern: '(?:family )?homes?' },
  { kind: 'residential address', pattern: 'residential (?:address(?:es)?|premises)' },
  { kind: 'residential property', pattern: 'residential propert(?:y|ies)' },
  { kind: 'industrial unit', pattern: 'industrial (?:units?|buildings?)' },
  { kind: 'industrial site', pattern: 'industrial (?:sites?|estates?)', weak: true },
  { kind: 'business unit', pattern: 'business units?' },
  { kind: 'business', pattern: 'business(?:es)?(?: premises)?|commercial premises', generic: true },
  { kind: 'address', pattern: 'address(?:es)?', generic: true },
  { kind: 'property', pattern: 'propert(?:y|ies)', generic: true },
  { kind: 'premises', pattern: 'premises', generic: true },
  { kind: 'venue', pattern: 'venues?', generic: true, weak: true },
  { kind: 'location', pattern: 'locations?', generic: true, weak: true },
  { kind: 'residential site', pattern: 'residential sites?', generic: true, weak: true },
  { kind: 'site', pattern: 'sites?', generic: true, weak: true },
  { kind: 'building', pattern: 'buildings?', generic: true, weak: true },
]

/** How names of businesses end, and what kind they are: 'at Blossom Nails in Mill Lane'. */
export const NAMED_KINDS: readonly (readonly [end: string, kind: string])[] = [
  ['Car Wash', 'car wash'],
  ['Massage Parlour', 'massage parlour'],
  ['Massage', 'massage parlour'],
  ['Spa', 'massage parlour'],
  ['Nail Bar', 'nail bar'],
  ['Nail Salon', 'nail salon'],
  ['Nails', 'nail bar'],
  ['Barbers', 'barber'],
  ['Restaurant', 'restaurant'],
  ['Takeaway', 'takeaway'],
  ['Hotel', 'hotel'],
  ['Farm', 'farm'],
  ['Caravan Park', 'caravan site'],
  ['Caravan Site', 'caravan site'],
]

/** Words between number and noun that show the noun is not what is counted. */
export const BREAKS: ReadonlySet<string> = new Set(
  'of in at to and or was were is are the a an on by from for with near around that who which had has have men women people officers man woman after over months years days'.split(
    ' ',
  ),
)
