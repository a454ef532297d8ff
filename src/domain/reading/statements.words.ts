/** Police ranks as texts write them before a name. */
export const RANKS: readonly string[] = [
  'Detective Chief Superintendent', 'Detective Superintendent', 'Detective Chief Inspector', 'Detective Inspector', 'Detective Sergeant',
  'Detective Constable', 'Chief Superintendent', 'Superintendent', 'Chief Inspector', 'Inspector', 'Sergeant', 'Constable', 'Police Constable',
  'Chief Constable', 'Deputy Chief Constable', 'Assistant Chief Constable', 'Commander', 'Commissioner', 'Assistant Commissioner',
  'Police and Crime Commissioner', 'Det Ch Supt', 'Det Supt', 'Det Ch Insp', 'Det Chief Insp', 'Det Insp', 'Det Sgt', 'Det Con', 'Ch Supt', 'Supt',
  'Ch Insp', 'Insp', 'Sgt', 'PC', 'DCI', 'DI', 'DS', 'DC', 'Councillor', 'Cllr', 'Mr', 'Mrs', 'Ms', 'Dr', 'Chief', 'Police Chief', 'Minister', 'Garda',
  'Detective constable', 'Detective inspector', 'Detective sergeant', 'Detective chief inspector', 'Detective superintendent',
  'Neighbourhood Detective Inspector', 'Neighbourhood Inspector', 'Temporary Detective Inspector', 'Acting Inspector', 'Acting Detective Inspector',
]

/** Verbs by which somebody speaks. */
export const SPEAKING: readonly string[] = [
  'said', 'says', 'added', 'told', 'explained', 'warned', 'urged', 'asked', 'called', 'commented', 'stated', 'confirmed', 'went on', 'continued',
  'described', 'thanked', 'praised', 'appealed', 'stressed', 'insisted', 'welcomed', 'announced', 'declared',
]

/** Words in a line of names that show it is no person. */
export const NOT_PERSONS: readonly string[] = [
  'Police', 'Council', 'Authority', 'Agency', 'Service', 'Cross', 'Army', 'Operation', 'Project', 'Unit', 'Team', 'Office', 'Road', 'Street', 'Court',
  'Slavery', 'Justice', 'City', 'County', 'Constabulary', 'Department', 'Enforcement', 'Yard', 'Crime', 'Command', 'Division', 'Housing', 'Helpline',
  'Scotland', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Region', 'Minister', 'Commissioner', 'Chief', 'Detective',
  'Inspector', 'Sergeant', 'Constable', 'Superintendent', 'Releasing', 'Release', 'Operations', 'The', 'National', 'North', 'South', 'East', 'West',
]
