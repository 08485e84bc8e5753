import { shortened } from "../language/shortened.ts";

/** What a setting takes instead of a value that it does not take. */
export type SettingTakes =
  | { readonly kind: "oneOf"; readonly options: readonly string[] }
  | { readonly kind: "truth" }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly unit?: string }
  | { readonly kind: "range"; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: "year"; readonly min: number; readonly max: number }
  | { readonly kind: "routing" }
  /** Words of a person's own, in characters. */
  | { readonly kind: "text"; readonly longest: number }
  | { readonly kind: "words"; readonly fields: readonly string[] };

/** Why a part of a scenario cannot be used; `scenarioIssueWords` makes the sentence. */
export type ScenarioIssue =
  | { readonly kind: "notAnObject" }
  | { readonly kind: "unknownVersion"; readonly received: string; readonly newest: number }
  | { readonly kind: "unknownPreset"; readonly received: string; readonly known: readonly string[] }
  /** A text of the command line without a value. */
  | { readonly kind: "notASetting"; readonly received: string }
  | { readonly kind: "unknownSetting"; readonly key: string; readonly near: readonly string[] }
  /** A file that names a setting twice. */
  | { readonly kind: "repeatedSetting"; readonly key: string }
  | {
      readonly kind: "refused";
      readonly path: string;
      readonly takes: SettingTakes;
      readonly received: string;
    }
  /** A range that its central value lies outside of. */
  | {
      readonly kind: "outsideRange";
      readonly path: string;
      readonly central: number;
      readonly low: number;
      readonly high: number;
    }
  /** All pillars weigh nothing. */
  | { readonly kind: "noWeight" }
  /** A routing names what is no region. */
  | { readonly kind: "unknownCode"; readonly code: string };

/** A value as JSON writes it, which is how a file or a command line shows it; "undefined" for none. */
export const receivedText = (received: unknown): string =>
  shortened(
    typeof received === "number" ? String(received) : (JSON.stringify(received) ?? "undefined"),
  );
