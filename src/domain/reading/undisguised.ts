/** Marks that turn the direction of writing: after one, words on a page stand in another order than in the text. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** The text as it may be shown: each mark that turns writing around is seen as one, and every character keeps its place. */
export const undisguised = (text: string): string => text.replace(TURNING, '\ufffd')
