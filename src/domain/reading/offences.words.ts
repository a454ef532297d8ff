/** Offences as recorded, with how texts write them. Each is looked for only near words of suspicion or charge. */
export const OFFENCES: readonly (readonly [offence: string, pattern: string])[] = [
  [
    'conspiracy to traffic with a view to exploit',
    'conspir(?:acy|ing) to traffic[a-z ]{0,20}(?:with a view to|for) (?:exploit\\w*|sexual exploitation)',
  ],
  [
    'arranging or facilitating travel with a view to exploitation',
    '(?:arrang\\w+|facilitat\\w+)(?: (?:or|and) (?:arrang\\w+|facilitat\\w+))?(?: the)? travel[a-z ]{0,40}(?:exploit\\w*)?',
  ],
  [
    'conspiracy to supply drugs',
    'conspir(?:acy|ing) to supply(?: (?:class|[abc]|and|or|controlled|drugs?|cocaine|crack|heroin|cannabis)\\b){0,6}',
  ],
  ['conspiracy to commit human trafficking', 'conspir(?:acy|ing) to (?:commit )?(?:human |people )?traffick\\w+'],
  ['conspiracy to control prostitution', 'conspir(?:acy|ing) to control prostitut\\w+(?: for gain)?'],
  ['conspiracy', 'conspir(?:acy|ing)'],
  ['modern slavery', 'modern(?:[ -]day)?[ -]slavery|section [12] of the modern slavery act'],
  ['slavery or servitude', 'slavery(?:,| and| or|/) ?servitude'],
  ['slavery offences', '(?<!modern |modern-|modern-day |modern day )slavery'],
  ['trafficking in persons', 'trafficking in persons'],
  [
    'trafficking for sexual exploitation',
    'sex[ -]trafficking|(?:human |people )?trafficking for (?:the purposes? of )?sexual exploitation',
  ],
  ['labour trafficking', '(?<!human )labou?r trafficking'],
  [
    'human trafficking',
    'human[ -]traffick\\w+|people[ -]traffick\\w+|(?<!sex |labour |drug |drugs |sex-)traffick(?:ing|ed)\\b(?! (?:of )?(?:drugs|cannabis|cocaine|heroin|firearms))|child traffick\\w+',
  ],
  ['forced or compulsory labour', '(?:forced (?:or|and) compulsory|forced|compulsory) labou?r'],
  ['servitude', '(?<!domestic )servitude'],
  ['domestic servitude', 'domestic servitude'],
  ['gangmaster offences', 'gangmaster\\w*(?: licensing)?|acting as an? (?:unlicensed )?gangmaster'],
  [
    'controlling prostitution',
    'control(?:ling)? (?:of )?(?:a )?prostitut\\w+(?: for gain)?|exploiting prostitut\\w+(?: for gain)?',
  ],
  [
    'keeping a brothel',
    '(?:keep|manag|runn?|control|assist|allow)\\w*(?: (?:and|or|in) (?:the )?(?:manag|keep|runn?|control)\\w*)?(?: of)? (?:an? |the )?brothels?|brothel[ -]keeping',
  ],
  ['brothel offences', 'brothel(?:[ -]related)?(?= (?:and [a-z]+ )?offences)'],
  ['inciting prostitution', '(?:causing or )?inciting prostitution|incitement to prostitution'],
  ['prostitution offences', 'prostitution'],
  ['paying for sexual services', 'paying for (?:sexual services|sex)'],
  ['sexual exploitation', '(?:child )?sexual exploitation'],
  ['money laundering', 'money[ -]laundering|launder\\w+ (?:of )?money'],
  ['proceeds of crime', 'proceeds of crime'],
  ['fraud', '(?:benefit |identity )?fraud\\b'],
  ['rape', '\\brape\\b'],
  ['sexual assault', 'sexual assault'],
  ['sexual offences', 'sexual offences'],
  [
    'assaulting an emergency worker',
    'assault(?:ing)? (?:on |of )?an? (?:emergency worker|police officer|officer|constable)',
  ],
  ['assault', '(?<!sexual )\\bassault\\b(?! of an?| on an?)'],
  ['grievous bodily harm', 'grievous bodily harm|\\bGBH\\b'],
  ['actual bodily harm', 'actual bodily harm|\\bABH\\b'],
  ['false imprisonment', 'false(?:ly)? imprison\\w+'],
  ['kidnap', 'kidnap(?:ping)?'],
  ['blackmail', 'blackmail'],
  ['extortion', 'extortion'],
  ['criminal association', 'criminal association'],
  ['theft', '\\btheft\\b'],
  ['burglary', 'burglary'],
  ['robbery', 'robbery'],
  ['possession of stolen goods', 'possess(?:ion of|ing) (?:an? )?stolen [a-z]+'],
  ['handling stolen goods', 'handling (?:of )?stolen goods'],
  [
    'drug supply',
    '(?:possession (?:of [a-z ]{3,30} )?with intent to supply|intent to supply|supply(?:ing)? (?:of )?(?:class [abc] )?drugs|drugs? (?:supply|dealing))[a-z ]{0,20}',
  ],
  [
    'possession of drugs',
    'possess(?:ion of|ing) (?:class )?(?:[abc] (?:and|or) )?(?:[abc] |controlled |illegal )?(?:drugs?|cannabis|cocaine)|drugs? possession',
  ],
  [
    'production of drugs',
    'produc(?:tion of|ing) (?:class [abc](?: (?:and|or) [abc])?|controlled|illegal) (?:drugs?|substances?)',
  ],
  [
    'cannabis cultivation',
    'cultivat(?:ion of|ing) (?:cannabis|a controlled drug)|cannabis (?:cultivation|production)|produc(?:tion of|ing) (?:cannabis|a controlled drug)',
  ],
  ['drugs offences', 'drugs?(?:[ -]related)?(?= (?:and [a-z]+ )?offences)'],
  [
    'assisting unlawful immigration',
    '(?:assist|facilitat)\\w+ (?:in )?(?:the )?(?:unlawful|illegal) (?:immigration|entry)(?: (?:in)?to the (?:uk|country))?',
  ],
  [
    'immigration offences',
    'immigration(?: act)?(?= (?:and [a-z]+ )?(?:related )?offen[cs]es)|immigration(?:-related)? (?:matters|reasons|crime|purposes|breaches)|illegal (?:entry|immigration|entrant)|working illegally|illegal(?:ly)? working|in the (?:country|uk) illegally|overstay\\w*',
  ],
  [
    'participating in an organised crime group',
    'participat\\w+ in (?:the activities of )?an organi[sz]ed crim\\w+ group',
  ],
  ['organised crime offences', 'organi[sz]ed crime(?! (?:groups?|gangs?|networks?))(?: offences)?'],
  [
    'possession of false documents',
    'possess\\w+ (?:of )?(?:an? )?(?:false|fake|forged) (?:identity )?(?:documents?|passports?|id)|(?:false|fake|forged) (?:identity )?documents?',
  ],
  ['firearms offences', 'firearms? offences|possess(?:ion of|ing) (?:an? )?(?:imitation |prohibited )?firearms?'],
  ['weapons offences', 'possess(?:ion of|ing) (?:an? )?(?:offensive |prohibited )?(?:weapons?|knife|bladed article)'],
  ['criminal damage', 'criminal damage'],
  ['tax offences', 'tax (?:evasion|fraud|offences)|cheating the (?:public )?revenue'],
  ['minimum wage offences', '(?:national )?minimum wage(?= (?:act )?offences)'],
  ['environmental offences', 'environmental(?= offences)'],
  ['child neglect', 'child neglect|neglect of (?:a )?child\\w*|child cruelty'],
  ['abstracting electricity', 'abstract\\w+ (?:of )?electricity'],
  ['perverting the course of justice', 'pervert\\w+ the course of justice'],
  ['obstructing police', 'obstruct\\w+ (?:a |the )?(?:police|constable|officers?)[a-z ]{0,12}'],
  ['failing to appear', 'fail(?:ing|ure) to appear(?: (?:at|in|before) court)?'],
  ['recall to prison', 'recall(?:ed)? to prison'],
  [
    'breach of a court order',
    'breach(?:ing)? (?:of )?(?:an? |their |his |her |the )?(?:court|slavery|closure|deportation)[a-z ]{0,20} (?:order|bail)',
  ],
  ['murder', '\\bmurder\\b'],
  ['manslaughter', 'manslaughter'],
]

/** How an offence begins that the list does not know, in the text's own words; any words before 'offences' are one too. */
export const OFFENCE_BEGINS =
  'holding|possess(?:ion|ing)|produc(?:tion|ing)|keeping(?! (?:his|her|their)\\b)|managing|controlling|arranging|facilitating|assisting|causing|inciting|supply(?:ing)?|being concerned|requiring|recruiting|breach(?:ing)?|failing|obstructing|resisting|driving|entering|using|abstracting|obtaining|material benefits?|threats?|harbouring|transporting|coerci(?:on|ng)|benefiting|receiving|intimidat(?:ion|ing)|aiding|conceal(?:ing|ment)|selling|illegal|unlawful'

/** What became of an arrested person, as recorded, with how texts write it. A later entry goes before an earlier one. */
export const STATUSES: readonly (readonly [status: string, pattern: string])[] = [
  [
    'in custody',
    [
      "(?:(?:remain(?:s|ed)?|is|are|was|were|be|been|being|stay(?:s|ed)?|kept|held|detained|still|currently|now|present|all|both) )(?:held |kept |detained |still |currently |now )?(?:in|at) (?:(?:police |garda )?custody|(?:an? |the )?(?:[A-Z][\\w'-]+ ){0,4}(?:[a-z]+ )?(?:police|garda) stations?)",
      '(?:is|are|were|was|been|still|currently|now) (?:still |currently |now )?(?:being |)(?:held|questioned|detained) (?:by|at|in(?! (?:[a-z-]+ ){0,3}(?:raids?|swoops?|operations?|connection|sweeps?))|for questioning|under section)',
      '(?:is|are|were|was) (?:still |currently |now )?being (?:held|questioned|interviewed by|kept in)',
      'being questioned',
      '(?:police|officers|detectives) (?:are|were) (?:still |now |currently )?(?:questioning|interviewing) (?:them|him|her)',
      'held for questioning',
      "(?:taken|brought|transported|escorted) (?:in)?to (?:(?:police )?custody|(?:an? |the |[a-z]+ )?(?:[A-Z][\\w'-]+ ){0,4}(?:[a-z]+ )?(?:police|garda) stations?)",
    ].join('|'),
  ],
  [
    'released under investigation',
    'released (?:but (?:are |is |remain )?|while |and (?:are |is |remain )?)?(?:still )?under (?:further )?investigation|(?:released|freed|let go)(?: from custody)?(?: since)?,? (?:pending(?! (?:an? )?reports?)|while|as|whilst) (?:further )?(?:the |police |our )?(?:investigations?|enquir\\w+|inquir\\w+)|RUI\\b',
  ],
  [
    'bailed',
    '(?:(?:released|freed|out|now|are|is|was|were|been|still) )?on (?:police |conditional |unconditional |court )?bail\\b|\\bbailed\\b|(?:given|granted|has|have|had) (?:police |conditional |unconditional |court )?bail\\b',
  ],
  [
    'released without charge',
    '\\bde-?arrested|(?:released|freed) (?:with|without)(?: any| no)? (?:further action|charges?|being charged)|no further action',
  ],
  [
    'handed to immigration',
    '(?:handed (?:over )?to|passed (?:on )?to|transferred to|taken into the custody of|(?<=\\b(?:is|are|being|been|now) )(?:held|detained) by) (?:the )?(?:immigration|home office|border force|UK Border)[a-z ]{0,20}|(?:held|placed|detained|put|taken|transferred)(?: \\w+)? (?:in|into|to) (?:an? )?immigration (?:detention|removal|custody)[a-z ]{0,10}',
  ],
  [
    'released pending report to prosecutors',
    '(?:released|freed|let go)(?: from custody)?,? pending (?:an? )?(?:reports?|files?) (?:being sent )?to (?:the )?(?:public prosecution|PPS|prosecutors?|procurator|crown)[a-z ]{0,12}',
  ],
  ['deported', '\\bdeported\\b|(?:removed|expelled) from the (?:uk|country)'],
  ['remanded in custody', 'remanded (?:in|into) custody|\\bremanded\\b'],
  [
    'charged',
    '\\bfac(?:e|es|ed|ing) (?:\\w+ ){0,3}charges\\b|(?<!without )(?<!to be )(?<!without being )(?<!not been )(?<!not yet been )\\bcharged\\b(?! (?:up to|as much|more|extra|rents?|excessive|extortionate|inflated|them|him|her|for|around|about|EUR|[£$€\\d]))',
  ],
  [
    'convicted',
    '\\bconvicted\\b|found guilty|pleaded guilty|(?:admitted|admitting)(?= (?:human|modern|traffick|conspir|slavery|controlling))',
  ],
  [
    'sentenced',
    '\\b(?:sentenced|jailed|imprisoned)\\b|sent to prison|gone to prison|locked up|(?:given|handed|received|got) (?:an? )?(?:\\w+[ -](?:years?|months?)\\b|(?:prison|jail|custodial|suspended|life) (?:sentences?|terms?))',
  ],
]
