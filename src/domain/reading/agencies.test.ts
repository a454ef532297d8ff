import { table } from '#tests/support/reading-table.ts'

table('operation name', ({ operation_name }) => operation_name, [
  ['Warrants were executed as part of Operation Larkfield.', 'Operation Larkfield'],
  ['Operation Kestrel, a specialist police team, took part.', null],
  ['Last year Operation Larkfield led to two arrests.', null],
  ['Project Thistle led to two arrests.', 'Project Thistle'],
  ['The raids were part of an operation code-named Larkfield.', 'Larkfield'],
  ['The operation, dubbed Harrow, began in May.', 'Harrow'],
  ['Police raided a farm. The operation in Marlby was a success.', null],
  [
    'Officers from Operation Kestrel, our dedicated team, raided a farm as part of Operation Thistle.',
    'Operation Thistle',
  ],
])

table('lead', ({ lead_agency }) => lead_agency, [
  [
    'Car washes were visited by Northmoor Police’s vulnerability team, with officers of Immigration Enforcement. It forms part of a campaign coordinated by the National Crime Agency.',
    'Northmoor Police',
  ],
  [
    'Arrests were made, said Sergeant Ada Marlow of Fenshire Police. Hope for Justice went with them.',
    'Fenshire Police',
  ],
  [
    'Fenshire Police, Marlby County Council and the Gangmasters and Labour Abuse Authority made the visit together.',
    'Fenshire Police',
  ],
  ['The National Crime Agency supported the raid, which was led by Northmoor Police.', 'Northmoor Police'],
  ['Specialists from partners including the National Crime Agency took part.', null],
  ['Northmoor Police, supported by Marlby Council, raided a farm.', 'Northmoor Police'],
  [
    'Officers from the Gangmasters and Labour Abuse Authority raided a farm, with help from Northmoor Police.',
    'Gangmasters and Labour Abuse Authority',
  ],
  ['Nobody said who raided the farm.', null],
  ['The warrants were executed by Northmoor Police with the National Crime Agency.', 'Northmoor Police'],
])

table('agencies', ({ agencies }) => agencies, [
  [
    'Northmoor Police worked with Marlby City Council and the British Red Cross.',
    ['Northmoor Police', 'Marlby City Council', 'British Red Cross'],
  ],
  [
    'The Gangmasters and Labour Abuse Authority (GLAA) raided a farm. GLAA officers seized phones.',
    ['Gangmasters and Labour Abuse Authority (GLAA)'],
  ],
  ['The raid was supported by the Departmnet for Work and Pensions.', ['Department for Work and Pensions']],
  ['Ring Northmoor Police on 101.', []],
  ['In 2020 the National Crime Agency recorded 400 cases nationally.', []],
  ['A man appeared at Marlby Magistrates’ Court after the raid.', []],
  ['Northmoor Police raided a farm. The force said Northmoor Police acted on a tip.', ['Northmoor Police']],
  ['The raid was run by Northmoor Police (NP), and NP seized phones.', ['Northmoor Police (NP)']],
  ['Three firms and a farm were visited.', []],
  ['HMRC and Border Force officers joined the raid.', ['HMRC', 'Border Force']],
  ['The raid was led by the Police Service of Northern Ireland.', ['Police Service of Northern Ireland']],
  ['Two people were arrested and passed to Immigration Enforcement by Northmoor Police.', ['Northmoor Police']],
  ['Still in police custody is a man of 40.', []],
  ['Sergeant Ada Marlow of Northmoor Police said so.', ['Northmoor Police']],
])
