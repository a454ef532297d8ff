/** Bodies that take part in operations: the name as recorded, then other names and abbreviations in use. */
export const AGENCIES: readonly (readonly [name: string, ...also: string[]])[] = [
  ['Gangmasters and Labour Abuse Authority', 'Gangmasters & Labour Abuse Authority', 'GLAA'],
  ['Gangmasters Licensing Authority', 'GLA'],
  ['National Crime Agency', 'NCA'],
  ['National County Lines Coordination Centre', 'NCLCC'],
  ['HM Revenue and Customs', 'HM Revenue & Customs', 'HMRC', 'Her Majesty\'s Revenue and Customs', 'His Majesty\'s Revenue and Customs', 'Revenue and Customs'],
  ['Department for Work and Pensions', 'DWP', 'Department of Work and Pensions'],
  ['Home Office'],
  ['Immigration Enforcement', 'Home Office Immigration Enforcement', 'Immigration Compliance and Enforcement', 'ICE'],
  ['Immigration Services', 'Immigration Service'],
  ['UK Visas and Immigration', 'UKVI'],
  ['Border Force', 'UK Border Force'],
  ['UK Border Agency', 'UKBA'],
  ['Health and Safety Executive', 'HSE'],
  ['Crown Prosecution Service', 'CPS'],
  ['Crown Office and Procurator Fiscal Service', 'COPFS'],
  ['Employment Agency Standards Inspectorate', 'EAS'],
  ['Care Quality Commission', 'CQC'],
  ['Environment Agency'], ['Driver and Vehicle Standards Agency', 'DVSA'], ['Driver and Vehicle Licensing Agency', 'DVLA'],
  ['Trading Standards'], ['NHS', 'National Health Service'], ['Probation Service', 'National Probation Service'],
  ['British Red Cross', 'Red Cross'], ['Salvation Army', 'The Salvation Army'], ['Hope for Justice'], ['Justice and Care'],
  ['Unseen', 'Unseen UK'], ['Migrant Help'], ['Medaille Trust'], ['Stop the Traffik'], ['Crimestoppers'], ['Barnardo\'s'], ['NSPCC'],
  ['Anti-Slavery International'], ['ECPAT UK', 'ECPAT U.K.'], ['Kalayaan'], ['Palm Cove Society'], ['City Hearts'], ['Causeway'], ['Shelter'],
  ['TARA', 'Trafficking Awareness Raising Alliance'], ['Women\'s Aid'], ['Refuge'], ['St John Ambulance'], ['Samaritans'],
  ['Europol'], ['Interpol'], ['Eurojust'],
  ['Metropolitan Police', 'Metropolitan Police Service', 'Met Police', 'The Met', 'Scotland Yard', 'New Scotland Yard', 'MPS'],
  ['City of London Police'], ['British Transport Police', 'BTP'], ['Police Scotland'],
  ['Police Service of Northern Ireland', 'PSNI'], ['An Garda Siochana', 'An Garda Síochána', 'Gardai', 'Gardaí'],
  ['Australian Federal Police', 'AFP'], ['Canada Border Services Agency', 'CBSA'], ['Royal Canadian Mounted Police', 'RCMP'],
  ['Commonwealth Director of Public Prosecutions', 'CDPP'],
  ['Social Security Agency'], ['Ministry of Defence Police'], ['Insolvency Service'], ['Security Industry Authority', 'SIA'],
  ['Food Standards Agency'], ['Independent Anti-Slavery Commissioner'],
]

/** Words that end the name of a body: 'Surrey Fire and Rescue Service', 'Orbit Housing'. Two capitals at least stand before. */
export const ENDINGS: readonly string[] = [
  'Police', 'police', 'Constabulary', 'Council', 'council', 'City Council', 'County Council', 'Borough Council', 'District Council',
  'Fire and Rescue Service', 'Fire & Rescue Service', 'Fire Service', 'Ambulance Service', 'Ambulance', 'Fire and Rescue', 'Trading Standards',
  'Housing', 'Homes', 'Housing Association', 'Housing Trust', 'Homes Trust', 'NHS Trust', 'NHS Foundation Trust', 'Bureau',
  'Agency', 'Authority', 'Inspectorate', 'Department', 'Social Work Department', 'Special Operations Unit', 'Organised Crime Unit', 'Trafficking Unit',
  'Coordination Unit', 'Investigation Team', 'Slavery Team', 'Slavery Unit', 'Crime Unit', 'Partnership', 'Charity', 'Foundation',
  'Border Services Agency', 'Legal Centre', 'Law Centre', 'Health Board', 'Police Department', 'Coordination Centre', 'Federal Police',
]

/** Words in capitals that are never part of a body's name where they begin it. */
export const NOT_NAMES: readonly string[] = [
  'The', 'A', 'An', 'Officers', 'On', 'In', 'At', 'After', 'Following', 'When', 'While', 'But', 'And', 'From', 'With', 'By', 'For',
  'Police', 'Partners', 'Detectives', 'Then', 'This', 'That', 'Those', 'These', 'Local', 'Our', 'Their', 'As', 'Monday', 'Tuesday', 'Wednesday',
  'Thursday', 'Friday', 'Saturday', 'Sunday', 'Yesterday', 'Today', 'Staff', 'British police', 'Detective', 'Inspector', 'Sergeant', 'Superintendent',
  'Chief', 'Constable', 'He', 'She', 'They', 'It', 'Since', 'Under', 'Last', 'Also',
]
