/** Something that the person at the keyboard can put right; its message is a sentence that says how. */
export class UserError extends Error {}
