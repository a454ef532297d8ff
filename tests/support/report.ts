import { readFileSync } from 'node:fs'

/** The press report of the demonstration as it would be told of another town, with one more arrest. */
export const reportOf = (town: string): string =>
  readFileSync(new URL('../../db/demo/texts/luton-2019.txt', import.meta.url), 'utf8')
    .replaceAll('Luton', town)
    .replace('Eight people were arrested', 'Nine people were arrested')
