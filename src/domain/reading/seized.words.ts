/** Drugs by their names on the street and in law. */
export const DRUGS =
  'class [ABC] drugs|crack cocaine|crack|cocaine|heroin|cannabis resin|cannabis plants?|cannabis|MDMA|amphetamines?|ketamine|ecstasy|methamphetamine|spice|steroids|prescription drugs|drugs?'

/** How drugs are counted. */
export const DOSES =
  'deals|wraps|bags|packages|bundles|blocks|plants|tablets|pills|rocks|grams|kilograms|kilos|kg|g|ounces|kilos worth'

/** Things that police take: each may have a figure, a value and words of its own before it. */
export const SEIZABLE =
  'mobile phones?|phones?|handsets?|sim cards?|laptops?|computers?|computer equipment|tablets?|electronic devices|electronic equipment|digital devices|devices|USB sticks?|CCTV footage|CCTV|hard drives?|documents?|documentation|paperwork|passports?|identity documents|identification|ID cards?|identity cards|bank cards?|bank statements|credit cards|payslips|contracts|ledgers?|records|diar(?:y|ies)|cash|money|banknotes|euros?|pounds|dollars|jewellery|gold|watches|designer (?:goods|clothes|clothing|handbags|items)|luxury (?:goods|items|watches)|handbags|condoms|sex toys|weapons?|guns?|shotguns?|rifles?|handguns?|revolvers?|firearms?|pistols?|air rifles?|ammunition|bullets|crossbows?|lock-?knives|lock-?knife|knives|knife|blades|machetes?|swords?|daggers?|axes?|hammers?|tasers?|stun guns?|batons?|knuckle-?dusters?|pepper spray|baseball bats?|vehicles?|luxury cars?|cars?|vans?|lorr(?:y|ies)|trucks?|minibus(?:es)?|caravans?|trailers?|motorbikes?|motorcycles?|quad bikes?|bicycles|boats?|tractors?|machinery|tools|growing equipment|hydroponic equipment|items of evidence|pieces of evidence|forensic evidence|evidence|items|exhibits|property|cigarettes|tobacco|alcohol|counterfeit (?:goods|cash|money|cigarettes|items)|stolen (?:vehicles|goods|property|items|cars|trailers?|caravans?)|assets|bank accounts|dogs?|puppies|horses'

/** Verbs and nouns that say that something was taken. */
export const TAKING =
  'seized|seizing|confiscated|confiscating|recovered|recovering|seizures? of|recovery of|impounded|taken away(?: by| for)?|removed|seizures included|netted|took away|taken possession of|haul of|also took'
