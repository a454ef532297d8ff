import { STATUSES } from '#domain/reading/offences.words.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What can become of an arrested person, in the field's own terms. */
export const SUSPECT_STATUSES: readonly string[] = STATUSES.map(([status]) => status)

/** A status in words; a text's own where it is none of ours. */
export const statusText = (status: string, { t }: Words): string =>
  SUSPECT_STATUSES.includes(status) ? t(`suspects:status.${status}`) : status
