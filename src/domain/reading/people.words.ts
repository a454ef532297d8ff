import type { AgeGroup, Sex } from './facts.ts'

type Head = { readonly sex: Sex | null; readonly ageGroup: AgeGroup | null; readonly many: boolean }
const head = (words: string, sex: Sex | null, ageGroup: AgeGroup | null, many: boolean) =>
  words.split(' ').map((word) => [word, { sex, ageGroup, many }] as const)

/** Nouns for people who may be arrested, found or helped. Officers, staff, charity workers and neighbours are not here. */
export const PEOPLE: ReadonlyMap<string, Head> = new Map<string, Head>([
  ...head('man gentleman', 'male', 'adult', false),
  ...head('men gentlemen', 'male', 'adult', true),
  ...head('woman lady', 'female', 'adult', false),
  ...head('women ladies', 'female', 'adult', true),
  ...head('husband father boyfriend', 'male', 'adult', false),
  ...head('brother', 'male', null, false),
  ...head('sons brothers', 'male', null, true),
  ...head('sister', 'female', null, false),
  ...head('daughters sisters', 'female', null, true),
  ...head('wife mother girlfriend', 'female', 'adult', false),
  ...head('son', 'male', null, false),
  ...head('daughter', 'female', null, false),
  ...head('male', 'male', null, false),
  ...head('males', 'male', null, true),
  ...head('female', 'female', null, false),
  ...head('females', 'female', null, true),
  ...head('boy', 'male', 'child', false),
  ...head('boys', 'male', 'child', true),
  ...head('girl', 'female', 'child', false),
  ...head('girls', 'female', 'child', true),
  ...head('child teenager juvenile minor baby toddler infant youth schoolboy schoolgirl', null, 'child', false),
  ...head('children teenagers juveniles minors babies toddlers infants youths youngsters', null, 'child', true),
  ...head('adult', null, 'adult', false),
  ...head('adults', null, 'adult', true),
  ...head(
    'person individual suspect national victim survivor worker labourer employee migrant student slave occupant tenant resident partner citizen foreigner gangmaster trafficker offender defendant accused dealer ringleader pimp member',
    null,
    null,
    false,
  ),
  ...head(
    'people persons individuals suspects nationals victims survivors workers labourers employees migrants students slaves occupants tenants residents citizens foreigners gangmasters traffickers offenders defendants dealers ringleaders pimps members couple pair duo trio quartet arrests referrals',
    null,
    null,
    true,
  ),
])

/** Words that may stand between the number and the noun. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  `suspected potential possible vulnerable alleged migrant foreign young teenage adult female male other elderly local
  eastern european african asian south east west north northern southern western identified unidentified exploited
  trafficked rescued illegal undocumented homeless factory farm sex trafficking slavery modern modern-day different
  separate more further additional new unrelated suspicious confirmed seasonal agricultural domestic construction
  pregnant married retired gang drug drugs first second third fourth fifth sixth care older younger virtual sexual sex-trade junior unaccompanied missing human labour`.split(
    /\s+/,
  ),
)

/** Nouns that make a run of words about somebody else: 'two men' counts, 'two men officers' does not. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  'officers officer police team teams unit units detectives staff volunteers dogs forces agencies addresses properties'.split(
    ' ',
  ),
)
