/** Conditions found and signs to look for, in short wording, with how texts write them. */
export const INDICATORS: readonly (readonly [indicator: string, pattern: string])[] = [
  [
    'little or no pay',
    '(?:little or no|little or nothing|no or little) (?:money|pay|wages)?|get little or nothing|low or (?:no|never paid|unpaid)|wages that were low|little pay|unpaid wages|wages withheld|not (?:being )?paid|without pay|(?:paid|given|received|earn(?:ed|ing)?|work(?:ed|ing)? for|receiv(?:e|ing)) (?:very |too |so )?(?:little|nothing|hardly anything)\\b(?: or (?:nothing|no (?:money|pay\\w*|wages?)))?(?! more)|(?:unpaid|underpaid|not been paid|no wages|no pay\\b|below the (?:national )?minimum wage|less than the (?:national )?minimum wage|under the minimum wage)|(?:little|no|low|poor|meagre) (?:wages?|payment|remuneration)|for (?:little|no) (?:or no )?(?:pay|money|wages)|wages (?:were |had been |being )?(?:withheld|kept|taken|held back)|unlawful deductions|money (?:was |is |being )?deducted|deductions? from (?:their )?(?:wages|pay)|for as little as [£€$]\\d+|paid (?:just|only|as little as) [£€$]\\d+',
  ],
  ['paid a pittance', 'paid (?:next to nothing|a pittance)|pittance'],
  [
    'long hours',
    'long hours|(?:1[0-9]|twelve|fourteen|sixteen)[- ]hour days|(?:excessive|excessively long|gruelling|extremely long|very long|unsocial|excessive working) (?:hours|days|shifts)|(?:work\\w* )?(?:up to )?(?:1[0-9]|twelve|fourteen|sixteen|eighteen)[- ]hours? (?:a day|days?|shifts?|per day)|(?:1[0-9]|twelve) hours (?:a|per) day|(?:seven|six|7|6) days a week|round the clock|with no (?:days off|rest|breaks)|excessive overtime|without (?:a )?(?:breaks?|days? off|rest)',
  ],
  [
    'no access to money',
    'no (?:access to|control (?:of|over)) (?:their )?(?:own )?(?:money|bank|earnings)|(?:not|never) (?:be )?(?:allowed|able) to keep (?:their|any|the|all)? ?(?:of )?(?:their )?(?:earnings|money|wages|pay)|(?:earnings|wages|money) (?:was|were|are|is|being) (?:taken|kept|controlled)(?: (?:by|from))?|(?:bank (?:accounts?|cards?))[^.;]{0,30}(?:control\\w*|taken|kept|held|confiscated|in (?:their|his) names?)|(?:control\\w*|open\\w*|took|kept|taking over)[^.;]{0,25}bank (?:accounts?|cards?)|(?:had|have|having|with) no cash|no money of their own|taking (?:most|half|all|much) of (?:their|the) (?:earnings|wages|money)|hand over (?:most |half |all |much )?(?:of )?(?:their )?(?:earnings|wages|money)',
  ],
  [
    'identity documents taken',
    "(?:holds?|has|have|got|hangs? on to|locks? (?:up|away)) (?:all )?(?:of )?(?:their|his|her|the (?:women|men|girls|workers)'s?) (?:passports?|ID cards?|identity (?:cards?|documents?|papers))|(?:takes?|took|taking) (?:the |all )?passports? (?:off|from|away)|(?:passports?|ID documents?|identity documents?|identity papers|(?:their|his|her|travel) (?:papers|documents)|ID cards?)[^.;]{0,45}(?:taken(?! (?:away )?by (?:police|officers|detectives))|kept|held|confiscated|withheld|removed|seized by (?:the )?gang)|(?:take|took|takes|taking|confiscat\\w+|withhold\\w*|keep\\w*|kept) (?:away )?(?:their|his|her) (?:passports?|documents|papers|ID|identity)(?: (?:and|or) (?:other )?[a-z ]{0,20}(?:documents?|papers|cards?))?|(?:passports?|ID|identification|identity documents?|(?:their|travel) documents?|identity papers) (?:have |had |has |are |is |was |were )?(?:been )?(?:being )?(?:removed|surrendered|handed over|seized from them|out of their reach|in the hands of|held by|retained)|(?:remov\\w+|retain\\w+|confiscation of|holding|withholding|seiz\\w+|surrender\\w*|lost control of) (?:of )?(?:their |the |his |her |victims' |workers' )?(?:passports?|identity|ID\\b|identification|travel documents|documents)(?: documents?| papers| cards?)?(?: (?:and|or) (?:other )?[a-z ]{0,20}(?:documents?|papers|cards?))?",
  ],
  [
    'no access to identity or travel documents',
    "(?:no (?:access to )?|lack(?:ing)? (?:of )?|without )(?:money, )?(?:identity|identification|ID|travel|passport)[a-z ]{0,12}(?:documents?|papers|passports?)|no access to money, identity documents|(?:unable|cannot|can't|not able|could not) (?:to )?(?:produce|show|present|have) (?:a |their |any )?(?:passports?|ID|identity|identification|documents?)|(?:without|no|not have|lacked|lacking|lack) (?:a |any |their |valid )?(?:passports?|identification|ID\\b|identity|travel|legal|official|personal)(?: (?:papers|documents?|cards?|documentation))?",
  ],
  [
    'mobile phones withheld',
    '(?:takes?|took|taking) (?:their |the |his |her |all )?(?:mobile )?phones? (?:off|from|away)(?: (?:of )?(?:them|him|her|the \\w+))?|(?:mobile )?phones?[^.;]{0,30}(?:taken|kept|confiscated|withheld)(?: from)?|(?:no|without|not (?:have|allowed)) (?:access to |a |their )?(?:mobile )?(?:phones?|telephone)s?\\b(?! call)|(?:phones?|calls) (?:are |were |being )?(?:monitored|controlled)',
  ],
  [
    'movements restricted',
    "(?:cannot|could not|can't|unable to|not (?:be )?(?:free|able|allowed) to) (?:move|leave|go)\\b[^.;]{0,20}|restricted in their movements?|movements? (?:were |was |are )?restricted|no [^.;]{0,50}freedom of movement|freedom of movement|locked (?:in|inside)|not free to move|(?:held|kept|being held|being kept) (?:against (?:their|her|his) will|captive|prisoner|in captivity|under lock and key|locked up)|against (?:their|her|his) will|restrict(?:ed|ing|ion|ions)?(?: (?:of|on|in))?(?: their| the)? (?:freedom|movements?)|(?:freedom|liberty) (?:of movement )?(?:was |were |is |being )?(?:restricted|limited|curtailed)|(?:never|not|rarely|seldom) (?:be )?(?:allowed|permitted|able|free) (?:to (?:leave|go|come|move)|out|outside)|(?:unable|afraid|powerless) to (?:leave|come and go)|never (?:leave|left|go|went) (?:the )?(?:house|premises|property|home|workplace|unaccompanied|alone)|(?:kept|held|living|lives) (?:as )?(?:a )?(?:prisoners?|captives?)|held captive|imprison(?:ed|ment) (?:in|inside|at)|locked (?:up|away|into|in|inside|doors?)|barred windows|bars on (?:the )?windows|doors? (?:and windows )?(?:were |are |was )?(?:locked|bolted|barred|nailed|screwed)|always (?:accompanied|escorted|watched|with someone)|(?:constantly |closely |being )?(?:supervised|watched over|guarded|escorted)|movements? (?:are |is |were |being )?(?:controlled|monitored|limited)|control(?:led|ling)? (?:over )?(?:their )?movements?",
  ],
  [
    'measures to stop them leaving',
    '(?:steps|measures) to stop them (?:from )?leaving|no way of escaping|prevented from leaving|(?:prevent|stop|keep|kept|prevented|stopped|stopping) (?:them|him|her|the \\w+|anyone|victims|workers) (?:from )?(?:leaving|escaping|getting out|going)|(?:no|nowhere|way) (?:means |way )?(?:to|of) escap\\w+|(?:unable|impossible) to escape',
  ],
  [
    'threats of violence',
    '(?:violent threats|threats? of (?:physical )?(?:violence|abuse|harm)|threatened with violence|threats to (?:them|their famil\\w+)|threats of physical abuse)|threat(?:s|ens|ened|ening)\\b(?: and (?:intimidation|violence|assaults?))?(?: (?:of|to|with|against|or)[^.;,]{0,25})?|intimidat(?:ed|ion|ing)|fear of (?:violence|reprisals?|retribution)|fearful of reprisals|coercive control|blackmail(?:ed)?',
  ],
  [
    'abused and mistreated',
    'abused and mistreated|physically abused|beaten|mistreated|assaulted by|(?:physical(?:ly)?|sexual(?:ly)?|verbal(?:ly)?|emotional(?:ly)?|psychological(?:ly)?|mental(?:ly)?) (?:and (?:physical(?:ly)?|sexual(?:ly)?|emotional(?:ly)?|verbal(?:ly)?|psychological(?:ly)?) )?(?:abuse|assault|violence|ill-treatment|harm|abused|assaulted|harmed|exploited and abused)|(?:beat|beating|beatings|ill-treated|maltreated|tortured|punched|kicked|slapped|raped|starved|degraded)\\b|extreme violence|violence (?:was |is |and |or |against|towards|used)|use of violence|subjected to (?:violence|abuse|assaults?)|abuse[sd]? (?:by|of) (?:the|their)|treated (?:badly|poorly|like animals|like slaves|as slaves|inhumanely)',
  ],
  [
    'debt bondage',
    'debt bondage|told they owed|owed? (?:a )?(?:large )?(?:debts?|money) (?:for|to)|pay off (?:a |their )?debts?|(?:pay|paying|repay|repaying|paid|work|working|worked) (?:off |back )(?:a |an |the |their |his |her |huge |large |so-called )*(?:debts?|loans?|travel|money|fees)|(?:in|into|deep in|heavily in|large|huge|mounting|spiralling|so-called|bonded by|trapped (?:in|by)) (?:a )?debts?\\b|\\bdebts?\\b(?! relief| adviser)|bonded labou?r|owe(?:d|s)? (?:them |their |the |his |her )?(?:traffickers|gang|captors|bosses|employers?|money|thousands)|charged (?:them )?(?:for|huge|large|high|extortionate|excessive) (?:rent|fees|food|travel|accommodation|transport)|(?:extortionate|inflated|high|excessive) (?:rents?|fees|charges|interest)|recruitment fees',
  ],
  [
    'false promise of work',
    '(?:false )?promis\\w+ (?:of )?(?:good |paid |well-paid |a |the )?(?:work|jobs?|employment|better life)|lured [^.;]{0,30}(?:jobs?|work)|false promises|(?:on|under|with) (?:the )?(?:promise|pretence|pretext|offer)s? of (?:\\w+ ){0,4}(?:work|jobs?|employment|life|money|wages|education|future|earnings)|(?:false|empty|bogus|fake) (?:promises?|job offers?|offers?|job adverts?|jobs?)|(?:lured|enticed|tempted|duped|attracted|brought over)[^.;]{0,45}(?:promis\\w+|jobs?|work|employment|life|pay|earnings|wages)|promised (?:them |her |him |the women |the men |victims )?(?:a |an |good |well-paid |legitimate |proper |regular |better )*(?:jobs?|work|wages|employment|life|pay|salary|accommodation|education|money)|thought they (?:were|would be) (?:coming|going|getting)|believed they (?:were|would be) (?:coming|going|getting)',
  ],
  [
    'deception about the work',
    'deceived (?:about|into)|tricked into|(?:deceiv(?:ed|ing|e)|tricked|duped|conned|misled)\\b(?! police| officers)',
  ],
  [
    'false identities',
    '(?:false|fake) (?:identit(?:y|ies)|documents?|IDs?|passports?)|(?:false|fake|forged|counterfeit|stolen|bogus) (?:name|names|passport|papers|identity documents?|identity cards?|identification|documentation)',
  ],
  [
    'cramped conditions',
    'cramped (?:conditions|accommodation|rooms?)|cramped\\b|crammed (?:into|in)|packed into|squeezed into',
  ],
  [
    'overcrowded accommodation',
    'overcrowd(?:ed|ing)|over-?crowd(?:ed|ing)|(?:too many|large numbers? of|lots of|many|multiple) (?:people|workers|men|adults|occupants|residents) (?:living|sleeping|staying|in)[^.;]{0,30}|(?:\\w+|\\d+) (?:people|men|women|workers|adults) (?:were |was )?(?:found )?(?:living|sleeping|sharing|crammed|squeezed)(?: together)? (?:in|into) (?:one|a|the same|just|a single) (?:\\w+ )?(?:room|house|flat|property|home|bedroom|caravan|address|garage)|(?:sharing|share) (?:a |one |the same )?(?:beds?|bedrooms?|mattress\\w*|rooms?)|multiple occupancy|(?:four|five|six|eight|ten|up to \\w+) (?:people )?to a room',
  ],
  ['squalid conditions', 'squal(?:id|or)\\b'],
  [
    'poor living conditions',
    '(?:poor|bad|terrible|appalling|sub-?standard|deplorable|filthy|unsanitary|inhumane|dirty|unsafe) (?:living )?(?:conditions?|accommodation|housing)|housed badly|badly kept|(?:poor|bad|awful|terrible|appalling|horrendous|horrific|dreadful|shocking|grim|cramped and|dire|primitive|basic|degrading|deplorable|filthy|insanitary|unhygienic|unsanitary|inhuman|inhumane|dirty|unsafe|unsuitable|sub-?standard|squalid|wretched|dilapidated|run-?down|dangerous|hazardous|rat-infested|damp|unfit|substandard|below-standard|very poor) (?:and \\w+ )?(?:living |working |housing |hygiene |sanitary |living and working |working and living )*(?:conditions?|accommodation|housing|caravans?|rooms?|quarters|state|premises|standards|facilities|environment|houses?|flats?)|conditions?[^.;]{0,25}(?:were|was|described as|are|being|as) (?:\\w+ )?(?:poor|bad|appalling|filthy|dirty|squalid|terrible|horrendous|disgusting|shocking|unsanitary|inhumane|unsafe|substandard|awful|cramped|basic)|(?:no|without|lack of|lacked|little) (?:running |hot |clean |proper |basic |any )*(?:water|heating|electricity|sanitation|toilets?|washing facilities|facilities|amenities|ventilation|furniture)|vermin|infest(?:ed|ation)|filth\\b|living in (?:sheds?|garages?|caravans?|tents?|containers?|outbuildings?|a shed|a garage|a caravan|squalor)|unfit for human habitation',
  ],
  [
    'mattresses on the floor',
    'mattress(?:es)? on the floors?|sleep(?:ing)? on (?:the )?floors?|mattress(?:es)?\\b(?! shop| compan)|sleeping (?:rough )?(?:on|in) (?:the |bunk |camp |makeshift |mattress)|makeshift (?:beds?|bedrooms?|sleeping)|bedding (?:on|in|found)|sleeping bags|bunk beds|sleeping areas?',
  ],
  [
    'living at the workplace',
    '(?:living|live|sleeping) (?:and working )?(?:at (?:their|the) (?:place of work|workplace)|on site|where they work)|(?:liv(?:e|ed|es|ing)|sle(?:ep|pt|eps|eping)|stay(?:ed|ing)?|housed|accommodated|residing) (?:and work(?:ed|ing)? )?(?:at|in|on|above|behind|inside|underneath) (?:the |their |its |a )?(?:same |very )?(?:place of work|workplace|work ?place|business(?: premises)?|premises|work premises|car wash|shop|salon|restaurant|factory|farm|site|brothels?|nail bar|takeaway|boat|vessel)|work and live at the same|liv(?:e|ing) and work(?:ing)? (?:at|in) the same|living on site',
  ],
  ['sub-standard meals', '(?:poor|sub-?standard|inadequate|little) (?:meals|food)'],
  ['unpaid domestic labour', 'unpaid domestic (?:labou?r|work)'],
  [
    'no protective equipment',
    '(?:no|not been given|without|lack of|lacking) (?:the )?(?:right |proper |adequate |any )?(?:protective|safety) (?:equipment|clothing|gear)|(?:no|without|lack of|lacking|lacked|little|not (?:been )?(?:given|provided with|wearing)|inadequate|not have|poor|missing)[^.;]{0,25}(?:\\bPPE\\b|protective (?:equipment|clothing|gear|wear)|safety (?:equipment|clothing|gear|boots|wear|training)|gloves|masks|goggles|waterproof)',
  ],
  ['burns or injuries', '(?:been )?burned|burns? (?:to|on) (?:their|his|her)|chemical burns'],
  [
    'clothing wrong for the season',
    '(?:clothing|clothes|dressed) (?:that (?:is|are) )?(?:wrong|unsuitable|inappropriate|not suitable|inappropriately)[^.;]{0,20}(?:season|weather|work|job)?|unsuitable clothing|(?:inappropriate|unsuitable|wrong|inadequate|ill-fitting|not suitable|not (?:the )?right|not dressed)[^.;]{0,25}(?:clothing|clothes|footwear|shoes|for (?:the )?(?:work|weather|job|season|conditions|outdoor))|(?:clothing|clothes|footwear|dressed|shoes)[^.;]{0,30}(?:inappropriate\\w*|unsuitable|not (?:be )?(?:suitable|appropriate|right)|not (?:be )?dressed|poorly|ill-fitting|flip-?flops)|not (?:be )?dressed (?:appropriately|properly|for)|poorly dressed|flip-?flops',
  ],
  [
    'same clothes every day',
    'same cloth(?:es|ing)[^.;]{0,20}day|(?:wear(?:ing)?|in) the same cloth(?:es|ing)|same clothes',
  ],
  [
    'limited English',
    "(?:cannot|can't|unable to|not|don't) speak (?:much |any |good )?English|poor English|little (?:or no )?English|limited English|few words of English|(?:no|not much|limited|poor|broken|basic|little|lack of|few words of|without) (?:or no )?(?:spoken |knowledge of |understanding of |grasp of |command of )?(?:the )?(?:English(?! (?:man|woman|law|channel))|language)(?: skills)?|(?:do|does|did|could|may|might|can|will) not (?:be able to )?(?:speak|understand) (?:much |any |very much |good |the )?(?:English|language)|(?:spoke|speak|speaks|speaking) (?:little|no|very little|hardly any|poor|limited|almost no|only|few)[^.;]{0,12}(?:English)?|language (?:barriers?|difficulties|problems?)",
  ],
  [
    'nervous',
    '(?:seem|appear|look|be|are) (?:\\w+ (?:and|or) )?(?:nervous|anxious|agitated)|nervous|(?:anxious|agitated|on edge|jumpy|uneasy|panicked|tense)\\b',
  ],
  [
    'afraid to speak out',
    '(?:afraid|scared|frightened|fearful|too scared|reluctant) to (?:speak|talk about|seek|ask|come forward)|(?:afraid|scared|frightened|fearful|too scared|reluctant|unwilling|too afraid|hesitant|terrified|too frightened) (?:to|of) (?:speak\\w*|talk\\w*|seek\\w*|ask\\w*|com\\w+ forward|tell\\w*|report\\w*|approach\\w*|disclos\\w+|engag\\w+|authority|police)(?: (?:out|up|to police|for help|help))?|(?:fear|fearing|scared|afraid|frightened|wary|mistrust|suspicious) of (?:the )?(?:authorities|police|officials|reprisals?|retribution|consequences|deportation|being deported)|feel (?:unable|too frightened|too scared) to|(?:will|would|do|did|may) not (?:\\w+ )?(?:come forward|seek help|report|speak (?:out|up)|ask for help)',
  ],
  [
    'frightened',
    '(?:seem|appear|look|are) (?:\\w+ (?:and|or|,) )?(?:frightened|scared|fearful|distressed)|(?:frightened|scared|terrified|fearful|distressed|distraught|upset|petrified)\\b(?! (?:off|away|to|of))|(?:live|living|lived) in fear|state of fear|show(?:ing)? (?:signs of )?fear',
  ],
  [
    'someone else speaking on their behalf',
    '(?:some(?:body|one)|others?|another person)(?: else)? (?:always )?(?:speak\\w*|talk\\w*|doing the talking|does the talking|answer\\w*)|speak(?:ing)? (?:on their behalf|for them)|doing the talking|(?:speak|spoken|spoke|talk|answer|answering|communicat\\w+|translat\\w+) (?:for|on behalf of) (?:them|him|her|the \\w+|others|another|someone)|let(?:ting)? (?:others|someone|somebody|another) (?:else )?(?:speak|talk|answer)|(?:not|never|rarely|seldom) (?:be )?(?:able|allowed|permitted) to (?:speak|talk|answer)|(?:coached|rehearsed|scripted|prepared)[^.;]{0,12}(?:answers?|stor(?:y|ies)|statements?|responses)?|instructed (?:what|to say)|told what to say',
  ],
  [
    'withdrawn',
    '\\bwithdrawn\\b|\\bwithdrawn\\b(?! from| by| as)|(?:disorientated|disoriented|confused|depressed|subdued|downcast|submissive|quiet and)\\b',
  ],
  ['avoids eye contact', 'eye contact'],
  [
    'reluctant to talk to strangers',
    '(?:will not|reluctant to|not|unwilling to|avoid) (?:talk(?:ing)?|speak(?:ing)?) to (?:strangers|others|anyone)|(?:rarely|never|not|seldom|little|no) (?:\\w+ ){0,2}(?:interact\\w*|contact|interaction|mix\\w*|socialis\\w*|integrat\\w+)(?: with (?:others|neighbours|anyone|the public|the local community|customers|co-workers|family|people))?|avoid(?:s|ing)? (?:contact|interaction|police|authorities|people|eye contact|conversation)|(?:unwilling|reluctant|refus\\w+) to (?:speak|talk|engage|interact|communicate)(?: (?:to|with) (?:strangers|others|anyone|officers|people|police|officials|customers|authorities))?',
  ],
  [
    'unkempt',
    'unkempt|dishevelled|(?:dirty|scruffy|untidy|shabby|poor hygiene|poor personal hygiene|unwashed|unclean|grubby|neglected|bedraggled)\\b(?! (?:money|cash|hands of|conditions|accommodation|premises))|poor physical (?:appearance|condition)',
  ],
  [
    'malnourished',
    'malnourished|malnutrition|underfed|(?:hungry|starving|thin|emaciated|lack of food|without food|lost weight|weight loss|undernourished|poorly fed|poor diet|not (?:been )?(?:fed|eaten)|denied food)\\b',
  ],
  [
    'signs of physical or psychological injury',
    '(?:signs? of |show )?(?:physical|psychological)(?: (?:or|and) (?:physical|psychological))? (?:injur\\w+|abuse|trauma)(?<!threats of physical abuse)|unexplained injuries|bruis\\w+|(?:unexplained |visible |untreated |old |serious |suffered |with |physical |signs of |multiple )+(?:injur(?:y|ies)|bruis\\w+|cuts|scars?|wounds|burns|marks)|injuries (?:from|that|such|appear)|signs? of (?:physical |psychological |sexual |emotional )?(?:abuse|assault|injur\\w+|neglect|trauma|violence|ill health|ill-treatment|harm)|(?:tattoos?|brand(?:ed|ing))[^.;]{0,20}(?:ownership|owned)|untreated (?:medical|illness|injuries)|mental health (?:problems?|issues|difficulties|conditions)|poor (?:mental |physical )?health|ill health|(?:drug|alcohol|substance) (?:addict\\w+|depend\\w+|abuse|misuse|problems?)|addict(?:ed|ion|s) to (?:drugs|alcohol|heroin|crack)|addiction|drug use\\b|vulnerab(?:le|ility) (?:because|due)[^.;]{0,40}',
  ],
  [
    'isolated',
    '(?:seem|appear|are|be|been) isolated|rarely (?:seen|allowed) out|few (?:personal )?(?:possessions|belongings)|isolat(?:ed|ion|ing)\\b|rarely (?:be )?(?:seen|allowed|leave|leaves|left|go)[^.;]{0,25}|cut off from|no contact with (?:their )?(?:family|friends|outside)|kept (?:apart|away) from|few friends|no friends|alone and',
  ],
  [
    'few possessions',
    'few (?:personal )?(?:possessions|belongings)|(?:few|no|very few|little|lack of|hardly any) (?:personal )?(?:possessions|belongings|effects|items of (?:their|his|her) own)|belongings in (?:a |plastic )?(?:bags?|carrier)|living out of (?:a )?(?:bags?|suitcase)',
  ],
  [
    'do not see themselves as victims',
    "(?:do not|don't|may not|fail to) (?:regard|see|recognise|consider|view|think of) (?:themselves )?(?:as )?(?:being )?(?:victims|themselves as victims)|(?:do(?:es)? not|don't|did not|may not|might not|fail to|often not|often do not|never|unaware) (?:always |necessarily |even |often |even )*(?:regard|see|recognise|recognize|consider|view|think|realise|realize|identify|know|believe)[^.;]{0,20}(?:themselves|they are|they were|being|as)[^.;]{0,20}(?:victims?|exploited|slaves|trafficked)",
  ],
  [
    'told not to trust police',
    "(?:told|taught|made) (?:not )?to (?:dis)?trust (?:the )?(?:police|authorities)|distrust of (?:the )?(?:police|authorities)|fear of (?:the )?(?:police|authorities)|(?:dis|mis)trust(?:ing|ful)? (?:of )?(?:the )?(?:police|authorities|officials|authority|law enforcement|officers)|(?:not|don't|never) (?:to )?trust (?:the )?(?:police|authorities|officers|officials)",
  ],
  [
    'picked up and dropped off in groups',
    '(?:picked up|dropped off|collected|transported|driven)[^.;]{0,30}(?:early|late|same time|vans?|minibus\\w*|groups?)|(?:picked up|pick(?:s|ing) up|dropped off|drop(?:s|ping) off|collected|collects|transported|bussed|driven|ferried|taken)[^.;]{0,40}(?:minibus\\w*|vans?\\b|early in|early|late at|in groups|at (?:odd|unusual|strange|regular)|(?:to|from|to and from) (?:work|the (?:work|house|site|property|address|shop|same))|very early|each (?:morning|day|night)|every (?:morning|day|night))|crowded (?:vans?|minibus\\w*|vehicles?|cars?)|(?:unusual|odd|strange) (?:travel|hours|times|travel times|working hours)',
  ],
  [
    'visitors at all hours',
    '(?:men|visitors|people|cars?) (?:coming and going|visiting|calling)[^.;]{0,30}|all hours|late at night|(?:all|odd|unusual|strange|unsociable|irregular) (?:times?|hours) (?:of (?:the )?)?(?:day (?:and|or) night|day|night)?|day (?:and|or|or at) night|(?:lots|stream|streams|string|succession|high number|steady stream|large number|increase|frequent|constant|regular) (?:of )?(?:different |unknown |male |strange |unfamiliar |various |unusual )*(?:men|males|visitors?|callers?|people|strangers|taxis|cars|vehicles|visits|comings and goings)(?: (?:visiting|coming|calling|arriving|going|entering|at|to)[^.;]{0,25})?|comings? and goings?|coming and going|visited by (?:different|several|many|lots|numerous)[^.;]{0,12}(?:men|people|males)?|late[- ]night (?:visitors|activity|comings|noise|visits)',
  ],
  [
    'home taken over without consent',
    "take[sn]? over (?:another person's |someone's |their |the |a )?(?:home|property|house)|homes? taken over|taking over (?:the )?homes?|(?:tak(?:en|ing)|took) over (?:of )?(?:by |the |a |an |their |his |her |another |someone |somebody |vulnerable )*(?:people|person|residents?|tenants?)?(?:'s)? ?(?:homes?|property|properties|house|flat|address|accommodation|premises)|(?:homes?|property|properties|flat|house|premises|address)[^.;]{0,18}(?:taken over|commandeered|used (?:as|by)[^.;]{0,25}(?:drug|deal|gang|base))",
  ],
  [
    'anti-social behaviour',
    'anti-?social behaviour|antisocial behaviour|\\bASB\\b|nuisancenoise(?: complaints)?\\b|shouting|fighting|loud music|disturbances?\\b|drug[- ](?:taking|use|litter|dealing)[^.;]{0,12}(?:at|in|near|around|outside)|discarded (?:needles|condoms|syringes)|condoms|needles|litter(?:ing)?\\b|harass(?:ing|ed|ment)',
  ],
  [
    'under control of others',
    "under (?:the )?control of|controlled by (?:others|a gang|traffickers)|(?:under|within) (?:the |their |someone's |somebody's |another's |his |her )?(?:strict |complete |total )?(?:control|influence|direction|instructions?)|control(?:led|ling|s)?(?: every)?(?: (?:by|of|over))? (?:others|someone|their (?:lives|every|work|movements|finances|money|actions)|every (?:aspect|part)|victims|gangs?|traffickers|their)|taking instructions?|acting as if (?:instructed|they were)|dependent on (?:others|the|their|him|her)|exert\\w* control|control over (?:them|the|their|victims|women|workers)",
  ],
  ['grooming', 'groom(?:ed|ing|s)?\\b'],
  [
    'going missing',
    '(?:go(?:es|ing)?|went|gone|reported|frequently|often|regularly) missing|missing (?:from (?:home|school|care)|episodes)|truan(?:t|cy|ting)|absent from school|not (?:at|in|attending|enrolled (?:in|at)) school|run(?:ning)? away|absconding',
  ],
  [
    'unexplained money or gifts',
    '(?:unexplained|unaccounted|new|expensive|unaffordable|sudden)[^.;]{0,18}(?:money|cash|gifts?|clothes|clothing|phones?|trainers|jewellery|possessions|items|wealth|acquisition of)|more than one (?:mobile )?phone|multiple (?:mobile )?phones|several phones|excessive (?:calls|texts|phone calls)',
  ],
  ['carrying weapons', 'carr(?:y|ying|ies) (?:a )?(?:weapons?|knives|knife)'],
  [
    'travelling far from home',
    '(?:found|travel(?:ling|s)?|seen|turning up) (?:in |to )?(?:areas?|places|towns?|locations?) (?:they have|away|with which|where they|far)[^.;]{0,30}|(?:train|rail) tickets|travel(?:ling)? alone|unfamiliar with (?:the|their|local)[^.;]{0,20}|not know (?:where they (?:live|are|were)|their (?:home |own )?(?:work |home )?address|the address)|unsure of (?:their|where)|do not know (?:their|where)[^.;]{0,25}',
  ],
  [
    'bedding at the workplace',
    '(?:beds?|bedding|bedrooms?|mattresses) (?:were |was )?(?:found )?(?:in|at|above|behind|inside) (?:the )?(?:workplace|shop|salon|business|premises|rear|back|car wash|restaurant|kitchen)',
  ],
  [
    'windows blacked out or covered',
    '(?:windows?|curtains?|blinds?)[^.;]{0,25}(?:covered|blacked|boarded|closed|drawn|taped|shut|permanently|sealed|blocked|condensation|foil)|(?:blacked-?out|covered|boarded-?up|sealed|permanently (?:closed|covered|drawn))[^.;]{0,12}windows?|(?:permanently )?closed (?:curtains|blinds)',
  ],
  [
    'tampered electricity',
    '(?:by-?pass(?:ed|ing)?|tamper(?:ed|ing)?|abstract(?:ed|ing)|stolen|stealing|diverted)[^.;]{0,25}(?:electricity|meters?|power|electrics|supply|mains)|electricity (?:meter |supply |had been |was )?[^.;]{0,12}(?:by-?passed|tampered|abstracted)|dangerous (?:wiring|electrics)|(?:hydroponic|growing|grow) equipment[^.;]{0,20}',
  ],
  [
    'smell of cannabis',
    '(?:strong |pungent |strange |unusual |sweet )?(?:smells?|odou?rs?) of (?:cannabis|drugs)|sickly sweet smell|pungent smells?',
  ],
  [
    'advertised for sex',
    '(?:advertis\\w+|adverts?\\b|ads?\\b|listings?\\b)[^.;]{0,35}(?:\\bsex\\w*|adult (?:services|website)s?|escorts?|online|websites?|massage|prostitut\\w+|services)|adult (?:services )?web ?sites?|sexually explicit',
  ],
  [
    'moved from place to place',
    '(?:moved|moving|transported|shipped|ferried|driven|rotated|passed|shifted) (?:regularly |frequently |often |constantly |around )*(?:around|about|between|from (?:place|city|town|brothel|house|address|one)) (?:the (?:country|uk|city)|different|various|several|cities|brothels|towns|addresses|locations|places|properties|to (?:place|another|city|town)|place|england|britain|[^.;]{0,20}to )',
  ],
  [
    'forced into sex',
    'forced (?:to work )?(?:into|as|in) (?:prostitut\\w+|sex\\b|the sex|sex work)|made to (?:have sex|work as (?:a )?prostitutes?|sell)|forced prostitution|forced to (?:have sex|sell (?:their bodies|sex)|work as prostitutes|perform sex)|unprotected sex|little (?:or no )?choice|dozens? of (?:men|clients|customers)|(?:\\d+|ten|twenty) (?:men|clients|customers) a (?:day|night)',
  ],
  [
    'forced to commit crime',
    'forced (?:to|into) (?:beg\\w*|steal\\w*|shoplift\\w*|sell(?:ing)? drugs|deal\\w*|commit\\w*|crime|criminal\\w*|carry drugs|grow\\w*|tend\\w*|cultivat\\w+)|made to (?:beg|steal|shoplift|sell drugs|deal|tend)',
  ],
  [
    'vulnerable',
    'homeless(?:ness)?|(?:sleeping|sleep) rough|rough sleepers?|learning (?:difficult\\w+|disabilit\\w+)|known to (?:the )?(?:care system|social (?:services|care))|in care\\b(?! homes?)|looked[- ]after children|unaccompanied|destitute|alcohol(?:ics?| dependency)',
  ],
  [
    'no contract or payslips',
    '(?:no|without|lack of|not have|never (?:been )?given) (?:a |an |any |written |formal |proper |employment )*(?:contracts?|payslips?|pay slips?|employment (?:rights|papers|documents|records)|holiday pay|sick pay|record of)|no (?:employment )?rights|cash[- ]in[- ]hand|paid (?:in )?cash|falsified (?:records|time ?sheets)|no (?:health and safety )?training',
  ],
  [
    'poor health and safety',
    '(?:poor|no|lack of|inadequate|unsafe|breach\\w* of|ignor\\w+|without) (?:regard for )?(?:basic )?(?:health and safety|fire safety|fire|safety|electrical)(?: (?:standards|measures|concerns|precautions|equipment|alarms|exits|hazards|risks|extinguishers))?|(?:fire|electrical|safety) (?:hazards?|risks?|defects)|exposed (?:wiring|to chemicals)|unsafe (?:work\\w*|practices|environment)|chemicals? (?:without|on (?:their )?hands)',
  ],
  [
    'cheap prices',
    '(?:unusually|very|suspiciously|extremely|too|ridiculously)? ?(?:low|cheap) prices?|prices? (?:that (?:are|is) )?(?:too )?(?:low|cheap|good to be true)|cash only|only (?:accept|take)s? cash|cheaply',
  ],
]
