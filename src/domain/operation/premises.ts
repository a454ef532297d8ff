/** What has been done at a premises on the day of action. Whether it is closed is another matter. */
export const PREMISES_STATES = ['known', 'entered', 'secured', 'searched', 'released'] as const

export type PremisesState = (typeof PREMISES_STATES)[number]
