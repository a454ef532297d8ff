/** Under which Act premises are closed. */
export type ClosureRoute = 'anti-social-behaviour-2014' | 'sexual-offences-2003'
