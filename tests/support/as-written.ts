/**
 * A value as JSON would write it, to be compared: `assert.deepEqual` finds any two days or times equal, because what they
 * hold is no property of theirs. What is `undefined` is left out.
 */
export const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
