import {
  type NamedRegion,
  type Naming,
  type OwnWords,
  optional,
  parseOwnWords,
  parseScenario,
  repeatedSettings,
  type Scenario,
  type ScenarioIssue,
  scenarioIssueWords,
  scenarioVersion,
  type Words,
} from "../../../src/index.ts";
import { type FileRead, saidOf, unread } from "./fileReport.ts";

/** What a file is read against. */
export interface FileQuestion {
  readonly file: string;
  readonly words: Words;
  /** Codes of the regions; none while the world is not there. */
  readonly codes: readonly string[];
  /** What they are called beside their codes, for tables. */
  readonly known?: readonly NamedRegion[];
  readonly naming?: Naming;
}

/** Reads a scenario file, which anybody may have written. */
export function readScenarioFile(text: string, question: FileQuestion): FileRead {
  const { file, words } = question;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unread(words.say("file.notJson", { file, message: String(error) }));
  }
  try {
    const { scenario, issues } = parseScenario(json);
    const own = parseOwnWords(json);
    const said = saidOf(
      [...issues, ...own.issues, ...repeatedSettings(text), ...strangers(scenario, question)],
      (issue) => scenarioIssueWords(words, issue),
    );
    return isReadable(json) ? { scenario, ...optional("words", own.words), ...said } : said;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread(words.say("file.tooDeep", { file }));
  }
}

/** Whether the file says that it is of a version that can be read. */
function isReadable(json: unknown): boolean {
  if (typeof json !== "object" || json === null || !("version" in json)) return false;
  const { version } = json;
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= scenarioVersion;
}

/** Regions of a scenario's own routing that the atlas does not have. */
function strangers({ tokens }: Scenario, { codes }: FileQuestion): readonly ScenarioIssue[] {
  if (codes.length === 0) return [];
  const known = new Set(codes);
  const unknown = new Set(
    tokens.customRouting.flatMap(({ u, r }) => [u, r]).filter((code) => !known.has(code)),
  );
  return [...unknown].map((code) => ({ kind: "unknownCode", code }));
}

/**
 * A scenario as a file that the page, the worker and the command line read alike.
 *
 * @param words of a person's own, for the documents that are made of it.
 */
export const scenarioFileText = (scenario: Scenario, words?: OwnWords): string =>
  `${JSON.stringify({ ...scenario, words }, null, 2)}\n`;
