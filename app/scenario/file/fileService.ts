import { type NamedRegion, type Naming, optional, type Scenario } from "../../../src/index.ts";
import { wordsOf } from "../../files/language.ts";
import type { FileRead } from "./fileReport.ts";
import { readRoutingFile } from "./readRoutingFile.ts";
import { readScenarioFile } from "./readScenarioFile.ts";

/** A file of the reader's, and what it is read against. */
export interface FileRequest {
  readonly kind: "file";
  readonly file: string;
  readonly text: string;
  /** Whether it is a routing (CSV); else it is a scenario (JSON). */
  readonly isTable: boolean;
  /** Codes of the regions; none while the world is not there. */
  readonly codes: readonly string[];
  /** What the regions are called beside their codes. */
  readonly known?: readonly NamedRegion[];
  readonly naming?: Naming;
  /** The scenario on screen, which a routing changes. */
  readonly scenario: Scenario;
  /** In which the sentences are. */
  readonly language: string;
}

export type FileAnswer =
  | { readonly kind: "fileRead"; readonly read: FileRead }
  | { readonly kind: "fileFailure"; readonly message: string };

/** Reads a file in a worker: a hostile one may keep its reader busy for seconds. */
export async function answerFile(request: FileRequest): Promise<FileAnswer> {
  const { file, text, isTable, codes, known, naming, scenario, language } = request;
  try {
    const words = await wordsOf(language);
    await words.whole();
    const question = {
      file,
      words,
      codes,
      ...optional("known", known),
      ...optional("naming", naming),
    };
    const read = isTable
      ? readRoutingFile(text, question, scenario)
      : readScenarioFile(text, question);
    return { kind: "fileRead", read };
  } catch (error) {
    return { kind: "fileFailure", message: String(error) };
  }
}
