/** The life of an operation, in order; it may be closed from any state. */
export const OPERATION_STATES = ['developing', 'planned', 'under-way', 'acted', 'debriefed', 'closed'] as const

export type OperationState = (typeof OPERATION_STATES)[number]

export const isOperationState = (text: string): text is OperationState =>
  (OPERATION_STATES as readonly string[]).includes(text)
