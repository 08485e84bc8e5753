import type { ReferenceShape } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** What a figure on inference is of. */
export const inferenceTopics = [
  "energy",
  "water",
  "carbon",
  "answerLength",
  "volume",
  "hardware",
  "training",
] as const;

/** What a figure on the energy of inference includes. */
export const inferenceBoundaries = [
  "accelerator",
  "server",
  "facility",
  "life cycle",
  "not stated",
] as const;

/** Published figures on queries, tokens and volumes: each with its own boundary, to be read side by side. */
export const inferenceFiguresShape = {
  key: ["topic", "figure", "year", "month", "source"],
  columns: {
    topic: required(oneOf(inferenceTopics, "What it is of")),
    figure: required(text("What the figure says")),
    value: required(number("as in the column unit", "The figure as published")),
    low: number("as in the column unit", "Lower end of the published range"),
    high: number("as in the column unit", "Upper end of the published range"),
    unit: required(text("Unit of value, low and high")),
    boundary: oneOf(inferenceBoundaries, "What an energy, water or carbon figure includes"),
    tokens: number("output tokens", "Length of the answer that it stands for"),
    year: yearColumn,
    month: number("month", "Month, where the figure is of one", { min: 1, max: 12 }),
    status: required(oneOf(publishedStatuses, "How the figure came to be known")),
    ...citationColumns,
    note: text("What else has to be known to read it"),
  },
} as const satisfies ReferenceShape;
