/** Conditions found and signs to look for, in short wording, with how texts write them. */
export const INDICATORS: readonly (readonly [indicator: string, pattern: string])[] = [
  [
    'little or no pay',
    '(?:little or no|little or nothing|no or little) (?:money|pay|wages)?|get little or nothing|low or (?:no|never paid|unpaid)|wages that were low|little pay|unpaid wages|wages withheld|not (?:being )?paid|without pay',
  ],
  ['paid a pittance', 'paid (?:next to nothing|a pittance)|pittance'],
  ['long hours', 'long hours|(?:1[0-9]|twelve|fourteen|sixteen)[- ]hour days'],
  ['no access to money', 'no (?:access to|control (?:of|over)) (?:their )?(?:own )?(?:money|bank|earnings)'],
  [
    'identity documents taken',
    '(?:passports?|ID documents?|identity documents?|papers|documents|ID cards?)[^.;]{0,45}(?:taken|kept|held|confiscated|withheld|removed|seized by (?:the )?gang)|(?:take|took|takes|taking|confiscat\\w+|withhold\\w*|keep\\w*|kept) (?:away )?(?:their|his|her) (?:passports?|documents|papers|ID|identity)',
  ],
  [
    'no access to identity or travel documents',
    '(?:no (?:access to )?|lack(?:ing)? (?:of )?|without )(?:money, )?(?:identity|identification|ID|travel|passport)[a-z ]{0,12}(?:documents?|papers|passports?)|no access to money, identity documents',
  ],
  ['mobile phones withheld', '(?:mobile )?phones?[^.;]{0,30}(?:taken|kept|confiscated|withheld)(?: from)?'],
  [
    'movements restricted',
    "(?:cannot|could not|can't|unable to|not (?:be )?(?:free|able|allowed) to) (?:move|leave|go)\\b[^.;]{0,20}|restricted in their movements?|movements? (?:were |was |are )?restricted|no [^.;]{0,50}freedom of movement|freedom of movement|locked (?:in|inside)|not free to move",
  ],
  [
    'measures to stop them leaving',
    '(?:steps|measures) to stop them (?:from )?leaving|no way of escaping|prevented from leaving',
  ],
  [
    'threats of violence',
    '(?:violent threats|threats? of (?:physical )?(?:violence|abuse|harm)|threatened with violence|threats to (?:them|their famil\\w+)|threats of physical abuse)',
  ],
  ['abused and mistreated', 'abused and mistreated|physically abused|beaten|mistreated|assaulted by'],
  [
    'debt bondage',
    'debt bondage|told they owed|owed? (?:a )?(?:large )?(?:debts?|money) (?:for|to)|pay off (?:a |their )?debts?',
  ],
  [
    'false promise of work',
    '(?:false )?promis\\w+ (?:of )?(?:good |paid |well-paid |a |the )?(?:work|jobs?|employment|better life)|lured [^.;]{0,30}(?:jobs?|work)|false promises',
  ],
  ['deception about the work', 'deceived (?:about|into)|tricked into'],
  ['false identities', '(?:false|fake) (?:identit(?:y|ies)|documents?|IDs?|passports?)'],
  ['cramped conditions', 'cramped (?:conditions|accommodation|rooms?)'],
  ['overcrowded accommodation', 'overcrowd(?:ed|ing)'],
  ['squalid conditions', 'squal(?:id|or)\\b'],
  [
    'poor living conditions',
    '(?:poor|bad|terrible|appalling|sub-?standard|deplorable|filthy|unsanitary|inhumane|dirty|unsafe) (?:living )?(?:conditions?|accommodation|housing)|housed badly|badly kept',
  ],
  ['mattresses on the floor', 'mattress(?:es)? on the floors?|sleep(?:ing)? on (?:the )?floors?'],
  [
    'living at the workplace',
    '(?:living|live|sleeping) (?:and working )?(?:at (?:their|the) (?:place of work|workplace)|on site|where they work)',
  ],
  ['sub-standard meals', '(?:poor|sub-?standard|inadequate|little) (?:meals|food)'],
  ['unpaid domestic labour', 'unpaid domestic (?:labou?r|work)'],
  [
    'no protective equipment',
    '(?:no|not been given|without|lack of|lacking) (?:the )?(?:right |proper |adequate |any )?(?:protective|safety) (?:equipment|clothing|gear)',
  ],
  ['burns or injuries', '(?:been )?burned|burns? (?:to|on) (?:their|his|her)|chemical burns'],
  [
    'clothing wrong for the season',
    '(?:clothing|clothes|dressed) (?:that (?:is|are) )?(?:wrong|unsuitable|inappropriate|not suitable|inappropriately)[^.;]{0,20}(?:season|weather|work|job)?|unsuitable clothing',
  ],
  ['same clothes every day', 'same cloth(?:es|ing)[^.;]{0,20}day'],
  [
    'limited English',
    "(?:cannot|can't|unable to|not|don't) speak (?:much |any |good )?English|poor English|little (?:or no )?English|limited English|few words of English",
  ],
  ['nervous', '(?:seem|appear|look|be|are) (?:\\w+ (?:and|or) )?(?:nervous|anxious|agitated)|nervous'],
  [
    'afraid to speak out',
    '(?:afraid|scared|frightened|fearful|too scared|reluctant) to (?:speak|talk about|seek|ask|come forward)',
  ],
  ['frightened', '(?:seem|appear|look|are) (?:\\w+ (?:and|or|,) )?(?:frightened|scared|fearful|distressed)'],
  [
    'someone else speaking on their behalf',
    '(?:some(?:body|one)|others?|another person)(?: else)? (?:always )?(?:speak\\w*|talk\\w*|doing the talking|does the talking|answer\\w*)|speak(?:ing)? (?:on their behalf|for them)|doing the talking',
  ],
  ['withdrawn', '\\bwithdrawn\\b'],
  ['avoids eye contact', 'eye contact'],
  [
    'reluctant to talk to strangers',
    '(?:will not|reluctant to|not|unwilling to|avoid) (?:talk(?:ing)?|speak(?:ing)?) to (?:strangers|others|anyone)',
  ],
  ['unkempt', 'unkempt|dishevelled'],
  ['malnourished', 'malnourished|malnutrition|underfed'],
  [
    'signs of physical or psychological injury',
    '(?:signs? of |show )?(?:physical|psychological)(?: (?:or|and) (?:physical|psychological))? (?:injur\\w+|abuse|trauma)(?<!threats of physical abuse)|unexplained injuries|bruis\\w+',
  ],
  [
    'isolated',
    '(?:seem|appear|are|be|been) isolated|rarely (?:seen|allowed) out|few (?:personal )?(?:possessions|belongings)',
  ],
  ['few possessions', 'few (?:personal )?(?:possessions|belongings)'],
  [
    'do not see themselves as victims',
    "(?:do not|don't|may not|fail to) (?:regard|see|recognise|consider|view|think of) (?:themselves )?(?:as )?(?:being )?(?:victims|themselves as victims)",
  ],
  [
    'told not to trust police',
    '(?:told|taught|made) (?:not )?to (?:dis)?trust (?:the )?(?:police|authorities)|distrust of (?:the )?(?:police|authorities)|fear of (?:the )?(?:police|authorities)',
  ],
  [
    'picked up and dropped off in groups',
    '(?:picked up|dropped off|collected|transported|driven)[^.;]{0,30}(?:early|late|same time|vans?|minibus\\w*|groups?)',
  ],
  [
    'visitors at all hours',
    '(?:men|visitors|people|cars?) (?:coming and going|visiting|calling)[^.;]{0,30}|all hours|late at night',
  ],
  [
    'home taken over without consent',
    "take[sn]? over (?:another person's |someone's |their |the |a )?(?:home|property|house)|homes? taken over|taking over (?:the )?homes?",
  ],
  ['anti-social behaviour', 'anti-?social behaviour'],
  ['under control of others', 'under (?:the )?control of|controlled by (?:others|a gang|traffickers)'],
]
