/** The program cannot begin its work. The message is one line for whoever started it: what is wrong and how to mend it. */
export class CannotStart extends Error {}
