import { NUMBER } from './numbers.ts'

const POTENTIAL = '(?:potential(?:ly)? |possible |suspected |alleged |probable |being |modern(?:[- ]day)? |likely )*'

/** Words that say of people that they were found, helped or exploited: the people are their subject or their object. */
export const FOUND: readonly string[] = [
  'safeguard(?:ed|ing)(?! (?:care|support|services|team|lead|board|those|of))',
  'rescued',
  'freed',
  'liberated',
  'saved',
  'recovered',
  'traced',
  '(?:taken|moved|brought|gone|went) (?:in)?to (?:an? |the )?(?:\\w+ )?(?:places? of safety|reception cent(?:re|er)|safe (?:house|accommodation)|shelter|hospital|safety)',
  '(?:taken|moved|brought|led|removed) (?:away )?(?:(?:in)?to safety|into (?:\\w+ )?(?:protection|care))',
  '(?:gone|entered|referred)(?: into| to)? the (?:national referral mechanism|NRM)',
  '(?:each |all |also )?(?:been )?offered (?:\\w+ ){0,3}(?:support|help|advice|assistance)',
  '(?:given|receiving|receive|received|getting|accepted|provided with) (?:\\w+ ){0,2}(?:support|help|care|accommodation)\\b(?! (?:workers?|from the public))',
  "treated as '?(?:potential(?:ly)? |possible |being )?(?:vulnerable|victims)",
  '(?:is|are|was|were) (?:now )?being (?:looked after|cared for|supported)',
  '(?:believed|thought|understood|suspected|found|considered|feared) to (?:be|have been) (?:\\w+ ){0,2}(?:victims?|exploited|trafficked|slaves|enslaved|forced|vulnerable)',
  `(?:who |that |which )?(?:may|might|could) (?:be|have been) ["']?${POTENTIAL}(?:victims?|exploited|trafficked|slaves|enslaved)`,
  '(?:who )?(?:are|were|was) (?:potential )?victims of',
  '(?:both|all) (?:potential |suspected |alleged )?victims of',
  '(?:asked|accepted|requested)\\b(?=[^.]{0,50}\\bhelp\\b)',
  'identified(?=[^.]{0,45}\\bas (?:a )?(?:potential |possible |suspected )?victims?)',
  'identified as (?:a |being )?(?:potential |possible |suspected )?victims?',
  'assessed as (?:potential )?victims',
  'allegedly trafficked',
  '(?:had|have) been trafficked',
  '(?:had|has|have) been cuckooed',
  'being exploited',
  'had been exploited',
  'exploited by',
  '(?:under|in|into) (?:the )?(?:\\w+ ){0,2}care\\b',
  '(?:forced|made|compelled|coerced) (?:in)?to (?:work|live|beg|steal|sell|prostitution|labour)',
  '(?:held|kept|living|lived|treated|worked) (?:(?:as|like) (?:\\w+ )?(?:slaves?|prisoners?)|in (?:\\w+ )?(?:slavery|servitude|captivity|squalor|squalid conditions)|captive|prisoner|against (?:their|his|her) will|for (?:at least |more than |over )?\\w+ (?:years|decades))',
  '(?:brought|led|taken) out of',
  'walked free from',
  'escaped (?:from )?(?:their|his|her|the) (?:captors?|traffickers?|gang|exploiters?)',
  '(?:subjected|subject) to (?:\\w+ ){0,3}(?:abuse|violence|exploitation|control|forced)',
  'sold (?:for sex|into|to)',
  'brought (?:in)?to (?:the UK|Britain|England|Scotland|Wales|Ireland|the country|this country)(?! by plane)',
  '(?:referred|signposted) (?:in)?to (?:the )?(?:\\w+ ){0,3}(?:support|safeguarding|charity|charities|services|agencies)',
  '(?:who (?:had|have) been |were |was )?(?:identified|treated|regarded|recognised) as (?:\\w+ ){0,2}(?:vulnerable|victims?|at risk)',
]

/** Words that only come upon people: whether these count, the rest of the text must show. */
export const COME_UPON = '(?:found|discovered|encountered|located)(?! (?:guilty|dead|that|to|not|evidence|cash|drugs))'

/** People come upon with these words after them are no people found. */
export const NOT_AS_VICTIMS =
  /^[^.;]{0,60}\b(?:illegal(?:ly)?|unlawfully|immigration offen\w+|overstay\w*|hiding|wanted|dealing|in possession|in the (?:home|flat|house) of an? vulnerable)\b/i

/** What is done to people: only whoever stands after the word, or before its passive, is exploited by it. */
export const EXPLOITED =
  '(?:trafficked|trafficking|exploited|exploiting|enslaved|enslaving|lured|luring|smuggled|recruited|recruiting|groomed|grooming|coerced|coercing|forced|forcing|(?:travel|movement|exploitation|trafficking|recruitment) of|us(?:ed|ing)(?= an? (?:\\S+ )?(?:child|boy|girl|teenager)))(?! (?:entry|labour|to\\b|into\\b))'

/** The text says that nobody was found. */
export const NOBODY_FOUND =
  "\\bno (?:potential |suspected |possible |obvious )?victims?(?: of [^.;]{0,40})? (?:were|was|have been|has been|had been) (?:found|identified|discovered|located|safeguarded|encountered)|\\b(?:did not|didn't) (?:result in|lead to|find|identify|uncover|reveal)\\b[^.;]{0,40}\\bany (?:\\w+ )?victims|\\bnone of (?:the|them|those)[^.;]{0,60}\\b(?:found|believed|considered|identified|thought|deemed|assessed) (?:to be|to have been|as) (?:\\w+ )?(?:victims?|exploited|trafficked|involved in (?:modern |human )|at risk)|\\bno (?:signs?|evidence|indications?) of (?:modern(?:[- ]day)? slavery|exploitation|human trafficking|trafficking|any victims)[^.;]{0,30}\\b(?:was|were) (?:found|identified|seen)|\\bno safeguarding (?:issues|concerns)"

/** One person whom a text about a home that was taken over is about. */
export const ONE_AT_RISK =
  "\\b(?:the (?:vulnerable |alleged |potential |suspected |elderly |young )*(?:tenant|occupier|occupant|householder|resident|victim)|(?:the |this |an? )(?:very |extremely |elderly |young |local |most )*vulnerable (?:\\w+ )?(?:tenant|resident|man|woman|person|adult|individual|victim|occupant|householder))\\b(?!'|s\\b| support| liaison| navigator)"

/** A text about one person: a home taken over, an alleged victim. */
export const TAKEN_OVER = /\bcuckoo|\bclosure (?:order|notice)|\b(?:alleged|potential|suspected|possible) victim\b/i

/** A sentence that says that somebody is at risk. */
export const AT_RISK =
  /\b(?:vulnerab\w+|exploit\w*|cuckoo\w*|safeguard\w*|taken over|took over|taking over|victim|intimidat\w+|prey\w*|complex needs)\b/i

/** A sentence that tells what such cases are like, of nobody in particular. */
export const EXPLAINS =
  /\bcuckooing (?:is|means|describes|happens|occurs|involves|refers|takes its)|\bis when\b|\b(?:gangs?|dealers?|criminals?|groups?|they|offenders)\b,? (?:often |usually |then |will |then will |frequently |commonly )*(?:takes?|targets?|uses?|preys?|befriends?|exploits?|approach)\b|\b(?:often|usually|typically|sometimes|may be|anyone|somebody|someone)\b/i

/** A figure, or a word for one. */
export const NUMBERED = new RegExp(`\\b${NUMBER}\\b`, 'i')
