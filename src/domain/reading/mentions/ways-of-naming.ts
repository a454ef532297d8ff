import { oneOf } from '../find.ts'
import type { Noted } from '../noted.ts'
import { PERSON_NOUNS, ROLE_NOUNS } from './people-named.words.ts'

const PIECE = "\\p{Lu}(?:\\.|[\\p{L}'-]{1,25})"
const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s)'
const NAME = `${TITLE}?${PIECE}(?:\\s(?:(?:van|von|de|al|el|bin|da|du|la)\\s)?${PIECE}){0,3}`
// No `(?i:…)`: compiled for a text of plain letters the engine (V8 14) forgets what such a group may match.
const inEitherCase = (words: readonly string[]): string =>
  `(?:${oneOf(words.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)]))})`
export const ROLE = inEitherCase(Object.keys(ROLE_NOUNS))
const NOUN = inEitherCase([...PERSON_NOUNS, ...Object.keys(ROLE_NOUNS)])
const LABELS = [
  'name',
  'full name',
  'first name',
  'suspect',
  'subject',
  'victim',
  'nominal',
  'person',
  'tenant',
  'occupier',
  'male',
  'female',
]
const LABELLED = `(?:${inEitherCase(LABELS)}|NAME|FULL NAME|CALLER|SUSPECT|DRIVER|LANDLORD|BOSS|${ROLE})`
const BY_NAME =
  '(?:(?:was |is |were |are )?(?:called|named)|(?:is |was |also |better )?known (?:only |just |locally |to them |to her |to him )?as|(?:who )?(?:also )?(?:goes|went|going) by|by the name of|(?:who )?(?:calls?|called|calling) (?:him|her|them)sel(?:f|ves)|answers? to|nicknamed|with the name)'
/** A name in small letters counts only where the words leave nothing else. */
const SMALL = "[a-z][a-z'-]{2,20}"

const CALLED = new RegExp(
  `(?<![\\p{L}-])(?<noun>${NOUN})(?<between>[^.;:"]{0,40}?)\\s${BY_NAME}\\s(?:the (?:nick)?name (?:of )?)?["']?(?<name>${NAME})`,
  'dgu',
)
export const BYNAME = new RegExp(
  `(?<![\\p{L}-])(?:(?:also |only |better )?(?:goes|went|going) by(?: the (?:nick)?name)?(?: of)?|aka|a\\.k\\.a\\.?|alias|nicknamed|nickname(?:d)? (?:is|was)|calls? (?:him|her|them)self|also known as|known as)\\s["']?(?<name>${NAME}|${SMALL})(?![\\p{L}])`,
  'dgu',
)
const NAME_IS = new RegExp(
  `(?<![\\p{L}-])(?<whose>[Hh]is|[Hh]er|[Tt]heir|[Mm]y|(?:[Tt]he\\s)?(?:${ROLE}|man|woman|girl|boy|male|female)'s)\\s(?:(?:full|first|last|real|other)\\s)?(?:sur|fore|nick)?name\\s(?:is|was|may be|might be|could be|as|:)\\s(?:(?:thought|believed) to be\\s|something like\\s|probably\\s)?["']?(?<name>${NAME}|${SMALL})(?![\\p{L}])`,
  'dgu',
)
const GIVEN = new RegExp(
  `(?<![\\p{L}-])(?:gave (?:his|her|the|their|a) name (?:as|of)|(?:named|identified|introduced (?:him|her)self) as|they (?:all )?call(?:ed)? (?:him|her)|(?:calls?|called) (?:him|her)|(?:he|she|He|She) (?:is|was)(?: only)? called|under the name(?: of)?)\\s["']?(?<name>${NAME})`,
  'dgu',
)
const LABEL = new RegExp(
  `^[\\s*-]{0,4}(?<noun>${LABELLED})(?:'s)?(?:\\s[Nn]ame)?(?:\\s(?:\\d|one|two))?\\s?[:=]\\s?(?<name>${NAME})`,
  'dgu',
)
const TITLED = new RegExp(`(?<![\\p{L}.-])(?<name>${TITLE}${PIECE}(?:\\s${PIECE}){0,2})`, 'dgu')
const ROLED = new RegExp(`(?<![\\p{L}-])(?<noun>${ROLE}),?\\s(?:(?:is|was)\\s)?(?:an?\\s)?["']?(?<name>${NAME})`, 'dgu')
const IS_ROLE = new RegExp(
  `(?<![\\p{L}-])(?<name>${NAME})(?:\\s(?:is|was|seems to be|appears to be)\\s(?:the|their|a|his|her|one of the)\\s(?<noun>${ROLE})(?![\\p{L}])|,\\s(?:who\\s(?:is|was)\\s)?(?:the|their|his|her)\\s(?<also>${ROLE})(?=[,.;)]|$))`,
  'dgu',
)
const BORN = new RegExp(
  `(?<![\\p{L}-])(?<name>${TITLE}?${PIECE}(?:\\s${PIECE}){0,3}),?\\s?[([]?\\s?(?:dob|d\\.o\\.b\\.?|DOB|D\\.O\\.B\\.?|date of birth|born(?: on)?)\\s?[:.]?\\s?\\d{1,2}`,
  'dgu',
)
const AGED = new RegExp(
  `(?<![\\p{L}-])(?<name>${PIECE}(?:\\s${PIECE}){1,3}),\\s(?:aged\\s)?\\d{2},\\s(?:of|from)\\s`,
  'dgu',
)

/** A way in which texts name people, and how sure it makes them. */
export const WAYS: readonly (readonly [RegExp, Noted<string>['certainty']])[] = [
  [LABEL, 'sure'],
  [CALLED, 'sure'],
  [NAME_IS, 'sure'],
  [GIVEN, 'sure'],
  [BORN, 'sure'],
  [ROLED, 'likely'],
  [IS_ROLE, 'likely'],
  [TITLED, 'likely'],
  [AGED, 'likely'],
  [BYNAME, 'sure'],
]
/** Without one of these a sentence names nobody in any of the ways. */
export const NAMING = new RegExp(
  `\\b(?:called|named|known as|goes by|went by|going by|by the name|calls|calling|answers? to|nick|aka|a\\.k\\.a|alias|name|call(?:ed)? h|mr|mrs|ms|miss|dob|d\\.o\\.b|born|\\d{2}, (?:of|from)|suspect|subject|victim|nominal|tenant|${ROLE})`,
  'i',
)
