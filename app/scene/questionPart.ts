import type { AddressPart } from "../state/addressPart.ts";
import { questions } from "./questions.ts";

/** The guided question whose regions stand out. */
export interface QuestionChoice {
  readonly question?: string | undefined;
}

export const questionPart: AddressPart<QuestionChoice> = {
  id: "question",
  start: {},
  write: ({ question }) => ({ question }),
  readers: {
    question: (_, text) =>
      questions.some(({ id }) => id === text) ? { question: text } : undefined,
  },
};
