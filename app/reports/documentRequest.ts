import type { BriefingFrame, FileContent, Paper, Scenario } from "../../src/index.ts";

/** A document that the page asks a worker for. */
export interface DocumentRequest {
  readonly kind: "document";
  /** Id of the kind of document. */
  readonly document: string;
  /** Ids or codes of regions of any level, in order. */
  readonly places: readonly string[];
  readonly scenario: Scenario;
  /** Presets beside the scenario. */
  readonly beside: readonly string[];
  readonly frame: BriefingFrame;
  readonly language: string;
  readonly paper: Paper;
  readonly draws: { readonly count: number; readonly seed: number };
  /** Ids of the formats to write. */
  readonly formats: readonly string[];
}

/** A file of a document. */
export interface DocumentFile {
  readonly format: string;
  readonly name: string;
  readonly mediaType: string;
  readonly content: FileContent;
}

export type DocumentAnswer =
  /** What is done, of how much. */
  | { readonly kind: "documentProgress"; readonly done: number; readonly of: number }
  /** A page to read while draws are counted. */
  | {
      readonly kind: "documentDraft";
      readonly files: readonly DocumentFile[];
      readonly names: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "document";
      readonly files: readonly DocumentFile[];
      /** Names of the regions by the codes that were asked for. */
      readonly names: Readonly<Record<string, string>>;
      /** What the text cites and the document does not hold, in sentences. */
      readonly issues: readonly string[];
    }
  | { readonly kind: "documentFailure"; readonly message: string };
