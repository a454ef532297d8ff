import { table } from '#tests/support/reading-table.ts'

table('statements', ({ quotes }) => quotes.map(({ speaker, role, words }) => [speaker, role, words]), [
  ['Detective Inspector Corin Haldane said: “We acted.”', [['Corin Haldane', 'Detective Inspector', 'We acted.']]],
  ['“  “ Detective Inspector Corin Haldane said: “We acted.”', [['Corin Haldane', 'Detective Inspector', 'We acted.']]],
  [
    'Ottilie Brandt, head of care at Larkspur, said they were safe.',
    [['Ottilie Brandt', 'head of care at Larkspur', null]],
  ],
  [
    'It went on for years, said Chief Inspector Ada Marlow of Fenshire Police.',
    [['Ada Marlow', 'Chief Inspector', null]],
  ],
  [
    'Corin Haldane, from King’s Hall, had set up the hub. He said the need was great.',
    [['Corin Haldane', "from King's Hall", null]],
  ],
  ['The Marlby Partnership, chaired by the council, said it would go on.', []],
  ['A police spokesman said enquiries continue.', [['police spokesman', 'police spokesman', null]]],
  ['“ “ Detective Inspector Corin Haldane said: “We acted.”', [['Corin Haldane', 'Detective Inspector', 'We acted.']]],
  [
    'Inspector Corin Haldane led the raid. He added: “It went well.”',
    [['Corin Haldane', 'Inspector', 'It went well.']],
  ],
  ['Inspector Corin Haldane was on the scene.', []],
  ['The sign said: “No entry.”', []],
  ['“Help us,” she said.', []],
])
