const KIND =
  '(?:specialist|specialised|specialized|expert|dedicated|practical|emotional|ongoing|continuing|full|further|appropriate|immediate|tailored|professional|welfare|safeguarding|housing|legal|psychological|victim|advocacy|counselling|additional|extra|enhanced|wraparound|crisis|financial|medical|sexual health|health|charity|outreach|therapeutic|bespoke|long-term|victim-centred)'
const HELP =
  '(?:support|help|care|assistance|protection|advice|guidance|counselling|aid)\\b(?! (?:workers?|officers?|group))'
const GIVEN =
  '(?:offered|given|giving|offering|provided with|provided|providing|provide|receiving|receive|received|receives|getting|get|gets|accepted|accessing|accessed|access to|signposted to|referred (?:for|to)|in receipt of|put in touch with)'
const PEOPLE =
  '(?:victims?|survivors?|women|men|girls?|boys?|children|child|people|persons|individuals|workers|males?|females?|tenants?|residents?|adults?|teenagers?|man|woman|person|migrants|minors)'
const BODY =
  "(?:[A-Za-z'’]+ ){0,4}(?:charit(?:y|ies)|agenc(?:y|ies)|officers?|partners?|professionals?|specialists?|teams?|services?|organi[sz]ations?|councils?|authorit(?:y|ies)|staff|workers|groups?|navigators?)"

/** Charities and bodies that look after people found; named as help only where the words around say that they help. */
export const HELPERS: readonly string[] = [
  'Salvation Army',
  'Hope for Justice',
  'Red Cross',
  'Medaille Trust',
  'Justice and Care',
  'Migrant Help',
  "Barnardo's",
  'City Hearts',
  'Unseen',
  'Causeway',
  'Ashiana',
  'Palm Cove Society',
  'Snowdrop Project',
  'Jericho Foundation',
  'BAWSO',
  'Bawso',
  'Kalayaan',
  'Caritas',
  "Women's Aid",
  'Changing Lives',
  'St John Ambulance',
  'TARA',
  'International Organization for Migration',
  'International Organisation for Migration',
  'Victim Support',
  'Eaves',
  'Poppy Project',
  'Beyond the Streets',
  'Helen Bamber Foundation',
  'Medical Foundation',
  'Freedom Charity',
  'Refugee Council',
  'NSPCC',
]

/** Bodies and people who help; help only where the sentence speaks of people found. */
export const HELPING: readonly (readonly [name: string | null, pattern: string])[] = [
  ['children’s social care', "children's (?:social care|services)|social services|social workers"],
  ['adult social care', 'adult (?:social care|social services|safeguarding)'],
  [
    'specialist officers',
    '(?:specialist|specially[- ](?:trained|qualified)) (?:police )?(?:officers|detectives|staff)(?! (?:from|who|carried|raided|executed))|(?:victim|family) liaison officers?|victim navigators?',
  ],
  ['specialists from partner agencies', 'speciali(?:sts|st staff) from (?:our )?partner (?:agencies|organi[sz]ations)'],
  ['Child Criminal Exploitation team', 'child criminal exploitation team'],
  ['support service', 'support services? for (?:potential )?victims'],
  [
    null,
    '(?:sexual )?health (?:workers?|services?|teams?|nurses?|professionals)|outreach (?:workers?|services?|teams?)|support workers?',
  ],
  [
    null,
    `(?:fully |being |now |also |all )?(?:supported|looked after|cared for|assisted|helped|protected) (?:by|from|through) ${BODY}`,
  ],
  [
    null,
    `(?:are|is|were|was|been|now|being|fully|well) (?:being |now |also |all |fully |well ){0,2}(?:supported|looked after|cared for|assisted by)\\b`,
  ],
]

/**
 * Help given to people found, with how texts write it. Where a row has a name, the help is recorded by it; else in the
 * text's own words. What stands earlier goes before what overlaps it later.
 */
export const SUPPORT: readonly (readonly [name: string | null, pattern: string])[] = [
  ['place of safety', 'places? of safety'],
  ['reception centre', '(?:temporary |survivor |victim )?reception (?:cent(?:re|er)s?|facilit(?:y|ies))'],
  ['victim assistance centre', 'victim (?:assistance|support|care) cent(?:re|er)'],
  ['National Referral Mechanism', 'national referral mechanism|\\bNRM\\b'],
  [
    null,
    '(?:taken|brought|moved|led|helped|removed|escorted|driven|got) (?:away |out )?to safety|(?:is|are|was|were) (?:now |all )?(?:in safe hands|out of danger|safe now)|now safe\\b|kept safe\\b',
  ],
  [null, `safe and (?:receiving support|supported|being supported|well(?: cared for)?)`],
  [
    'care of the local authority',
    '(?:safeguarding )?care of (?:the )?(?:local authority|council|social services)|in (?:local authority|council) care|under safeguarding care',
  ],
  [
    null,
    '(?:taken|placed|put|are|is|was|were|now|remains?|been) (?:in|into) (?:local authority |council |foster |police |protective |emergency )?(?:care|protection|custodial protection)\\b(?! (?:homes?|workers?|sector))|foster (?:care|families|carers|parents|homes?)|(?:police|court|child) protection (?:order|plan)s?|under (?:police |the )?protection',
  ],
  [
    'safe accommodation',
    "(?:safe|secure) (?:houses?|housing|accommodation|(?:place|space|environment|location)s?(?: to (?:stay|live))?|shelter)|somewhere safe(?: to (?:live|stay))?|women's refuge",
  ],
  [
    null,
    '(?:emergency|temporary|alternative|suitable|overnight) (?:accommodation|housing)|re-?(?:housed|homed|located)|(?:given|offered|found|provided with|providing|get|moved (?:in)?to|put up in) (?:accommodation|housing|shelter|a place to stay|hotels?)|taken to (?:a )?(?:hotel|shelter|refuge)s?',
  ],
  [
    null,
    `(?:taken|brought|moved) (?:away )?for (?:medical |specialist )?(?:care|treatment|assessment|support)|(?:${KIND} )?(?:medical|hospital|psychological)(?: (?:and|or) (?:medical|psychological|emotional|welfare))? (?:attention|care|treatment|help|checks?|support|assistance|screening|assessments?)|treat(?:ed|ment) (?:for|of) (?:their |his |her |minor )?injur\\w+|taken to (?:a |the )?(?:local )?hospital|(?:given )?health (?:checks?|screening)|first aid`,
  ],
  [
    null,
    'food parcels?|food, (?:and )?(?:shelter|clothing|water|drink)|food and (?:shelter|clothing|drink|water|drinks)|(?:hot|warm) (?:meals?|food|drinks?)|clothing, refreshments|(?:fresh|clean|warm) cloth(?:es|ing)|(?:given|offered|provided with|food and|bedding and) clothing|(?:hygiene|care|welfare) (?:packs?|packages?)',
  ],
  [
    null,
    '(?:with|by|through|via|from|used|using|of) (?:the help of |the aid of )?(?:an? )?(?:interpreter|translator)s?|(?:interpreter|translator)s? (?:were|was|are|is|helped|on hand|have|has)',
  ],
  [
    null,
    `${GIVEN} (?:with )?(?:the )?(?:(?:${KIND})(?:,? (?:and )?${KIND}){0,2} )?${HELP}(?: (?:to (?:leave|exit) \\w+|and (?:\\w+ )?(?:support|help|care|assistance|protection|advice|guidance|counselling|accommodation)))?`,
  ],
  [
    null,
    `${KIND}(?:,? (?:and )?${KIND})? (?:support|help|care|assistance|protection|advice)\\b(?! (?:workers?|officers?|group|services? to))(?: to (?:leave|exit) \\w+)?`,
  ],
  [
    null,
    `(?:support|help|assistance|safeguarding|care|accommodation) (?:is|are|was|were|has been|have been|being|will be) (?:now |also |already )?(?:being )?(?:given|offered|provided|put in place|arranged|made available)`,
  ],
  [
    null,
    `(?:support|safeguarding) (?:packages?|plans?|measures|services?|networks?|advice)|safety advice|safeguarding referrals?`,
  ],
  [
    null,
    '(?:extra|increased|enhanced|improved) security|security [^.;]{0,30}(?:has been|was|have been) (?:increased|improved|stepped up)',
  ],
  ['rescued', 'rescued\\b'],
  [
    'safeguarded',
    `safeguarded\\b|made safe\\b|safeguarding (?:of (?:the )?)?(?:\\w+ )?(?:potential |possible |suspected |vulnerable |young )?${PEOPLE}\\b|and safeguarding\\b(?! \\w)`,
  ],
  [
    null,
    `safeguard (?:(?:the|an?|this|that|his|those|these|two|three|four|five|six) )?(?:potential |vulnerable |alleged |young )*(?:${PEOPLE}|him|her|them)\\b`,
  ],
  [
    null,
    '(?:helped to )?return(?:ed|ing)? (?:safely )?(?:home\\b|to (?:their|his|her) (?:famil|home|countr)\\w+)|(?:sent|flown|taken|gone|helped) (?:back )?(?:home\\b|to (?:their|his|her) (?:famil|home|countr)\\w+)|(?:returned|return|flown back|gone back|sent back) to (?:Romania|Poland|Hungary|Slovakia|Lithuania|Latvia|Bulgaria|Vietnam|Albania|the Czech Republic|China|Thailand|Brazil|India)\\b|repatriated|repatriation|reunited with (?:their|his|her) famil\\w+',
  ],
  [
    null,
    '(?:assessed|assessment|assessments|assessing them) (?:of|for) (?:their |his |her )?(?:\\w+,? ){0,3}(?:needs|welfare)|welfare (?:support|checks?|visits?|assessments?|needs)|needs assess\\w+',
  ],
  [
    null,
    "referred (?:on )?(?:to|for|into) (?:the |a |an |appropriate )?(?:[A-Za-z’']+ ){0,3}(?:support|services?|agenc(?:y|ies)|charit(?:y|ies)|team|care|authorit(?:y|ies)|council|partners?|help|safeguarding|organi[sz]ations?)",
  ],
  [
    'recovered',
    `\\brecovered (?:through|during|by|from the address|as part)|${PEOPLE} (?:had been |have been |were )?recovered`,
  ],
]

/** Help in general words, recorded only of a sentence that names nothing more telling. */
export const GENERAL_SUPPORT: readonly (readonly [name: string | null, pattern: string])[] = [
  [
    null,
    `(?:is|are|was|were|been|be) (?:\\w+ ){0,2}(?:supporting|helping|assisting|looking after|caring for|protecting) (?:the |these |those |all |both |\\d+ )?(?:potential |alleged |possible |suspected |rescued |young ){0,2}(?:${PEOPLE}|them)\\b`,
  ],
]
