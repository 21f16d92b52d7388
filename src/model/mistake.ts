/** A mistake of the user's, and not one of ours: its message says what is wrong and the way out, a sentence a line. */
export abstract class Mistake extends Error {}
