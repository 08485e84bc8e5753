/** Something that the person at the keyboard can put right; its message is a sentence that says how. */
export class UserError extends Error {}

/** Sentences that an error says; of others it says how many there are. */
const mostSentences = 10;

/** Several sentences as one message, a line each: ten of them, and how many more there are. */
export const someOf = (sentences: readonly string[]): string => {
  const others = sentences.length - mostSentences;
  return [
    ...sentences.slice(0, mostSentences),
    ...(others > 0 ? [`And ${others} more.`] : []),
  ].join("\n");
};
