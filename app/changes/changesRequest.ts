import type { ExportDiff, MoveCause, MoveChoice, Scenario } from "../../src/index.ts";

/** Moves on a page of the table. */
export const pageSize = 100;

/** One of the two sets of results that are compared. */
export type Side =
  /** A file of the reader's. */
  | { readonly kind: "file"; readonly file: File }
  /** What an earlier release gave for today's loads. */
  | { readonly kind: "release"; readonly version: string }
  /** What the atlas gives for the scenario on the page. */
  | { readonly kind: "page" };

/** What the reader wants to see of the moves. */
export interface MoveAsk extends MoveChoice {
  /** As in the files, or the longest steps first. */
  readonly order: "file" | "reach";
  /** The first of them. */
  readonly from: number;
}

export type ChangesRequest =
  | {
      readonly kind: "compare";
      readonly sides: readonly [earlier: Side, later: Side];
      readonly scenario: Scenario;
      readonly language: string;
    }
  | { readonly kind: "list"; readonly ask: MoveAsk }
  /** Asks for a file of the moves that are chosen, whichever of them are on screen. */
  | { readonly kind: "write"; readonly format: string; readonly choice: MoveChoice };

/** Which results were compared. */
export interface ComparedSide {
  readonly file: string;
  readonly modelVersion: string;
  readonly data: string;
  readonly scenario: Scenario;
}

/** What two sets of results come to, without the moves themselves: of thousands of regions there are too many for one message. */
export interface Compared {
  readonly sides: readonly ComparedSide[];
  /** How many regions moved, in a sentence. */
  readonly summary: string;
  /** What of the files was left out, in sentences. */
  readonly notes: readonly string[];
  /** Ids of the formats in which the moves can be saved. */
  readonly formats: readonly string[];
  readonly causes: readonly CountedCause[];
  readonly indicators: readonly { readonly id: string; readonly count: number }[];
}

/** A cause with its name, and how many moves it has a part in. */
export interface CountedCause extends Pick<MoveCause, "kind" | "of"> {
  readonly name: string;
  readonly count: number;
}

type Standing = ExportDiff["moves"][number]["before"];

/** A move as a row of the page. */
export interface ListedMove {
  readonly region: string;
  readonly name: string;
  readonly indicator: string;
  readonly before: Standing;
  readonly after: Standing;
  /** In sentences, those that were asked for first. */
  readonly causes: readonly string[];
  /** How many more causes there are. */
  readonly others: number;
}

export interface MoveList {
  readonly ask: MoveAsk;
  readonly moves: readonly ListedMove[];
  /** How many moves are chosen. */
  readonly total: number;
}

export type ChangesAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | ({ readonly kind: "compared" } & Compared)
  | ({ readonly kind: "list" } & MoveList)
  | {
      readonly kind: "file";
      readonly name: string;
      readonly mediaType: string;
      readonly content: Uint8Array;
    }
  | { readonly kind: "failure"; readonly message: string };
