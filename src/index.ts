/** The front door: everything that data/ and app/ may use, stage by stage. */
export * from "./language/languages.ts";
export * from "./language/words.ts";
export type { MessageKey, Messages } from "./language/en.ts";
export * from "./dataset/dataset.ts";
export * from "./dataset/measure.ts";
export * from "./dataset/status.ts";
export * from "./dataset/variable.ts";
export * from "./region/region.ts";
export * from "./scenario/parameter.ts";
export * from "./scenario/scenario.ts";
export * from "./indicator/indicator.ts";
export * from "./assessment/assessment.ts";
export * from "./layer/scene.ts";
