/** Words of the field in which a slip of two letters is put right before reading (only ones long enough to be safe). */
export const FIELD_WORDS: readonly string[] = [
  'department', 'constabulary', 'gangmasters', 'authority', 'enforcement', 'immigration', 'national', 'council',
  'services', 'exploitation', 'safeguarding', 'safeguarded', 'trafficking', 'investigation', 'operation', 'suspicion',
  'arrested', 'inspector', 'detective', 'superintendent', 'sergeant', 'brothels', 'properties', 'addresses',
  'modern slavery', 'prostitution', 'potential', 'reception', 'pensions', 'customs', 'revenue',
]
