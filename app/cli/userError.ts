import { firstTen } from "../../src/index.ts";

/** Something that the person at the keyboard can put right; its message is a sentence that says how. */
export class UserError extends Error {}

/** Several sentences as one message, a line each: ten of them, and how many more there are. */
export const someOf = (sentences: readonly string[]): string => {
  const { said, others } = firstTen(sentences);
  return [...said, ...(others > 0 ? [`And ${others} more.`] : [])].join("\n");
};
