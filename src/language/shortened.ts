/** Most letters of a word that a sentence repeats. */
const mostLetters = 80;

/** A word from outside as a sentence repeats it: a long one is cut. */
export const shortened = (word: string): string =>
  word.length > mostLetters ? `${word.slice(0, mostLetters)}…` : word;
