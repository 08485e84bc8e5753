import { unitWords } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { ScenarioIssue, SettingTakes } from "./scenarioIssue.ts";

/**
 * A sentence on what could not be used, and what to do. Keys, values and bounds are written as in a file or on a command line,
 * in any language: they are what is to be typed.
 */
export function scenarioIssueWords(words: Words, issue: ScenarioIssue): string {
  switch (issue.kind) {
    case "notAnObject":
      return words.say("issue.notAnObject");
    case "unknownVersion":
      return words.say("issue.unknownVersion", {
        received: issue.received,
        newest: String(issue.newest),
      });
    case "unknownPreset":
      return words.say("issue.unknownPreset", {
        received: issue.received,
        known: commaList(words, issue.known),
      });
    case "notASetting":
      return words.say("issue.notASetting", { received: issue.received });
    case "unknownSetting":
      return unknownSetting(words, issue.key, issue.near);
    case "repeatedSetting":
      return words.say("issue.repeatedSetting", { key: issue.key });
    case "refused":
      return words.say("issue.refused", {
        path: issue.path,
        takes: takesWords(words, issue.takes),
        received: issue.received,
      });
    case "outsideRange":
      return words.say("issue.outsideRange", {
        path: issue.path,
        central: String(issue.central),
        low: String(issue.low),
        high: String(issue.high),
      });
    case "noWeight":
      return words.say("issue.noWeight");
    case "unknownCode":
      return words.say("file.unknownCode", { code: issue.code });
  }
}

const unknownSetting = (words: Words, key: string, near: readonly string[]): string =>
  near.length > 0
    ? words.say("issue.unknownSettingNear", { key, near: orList(words, near) })
    : words.say("issue.unknownSetting", { key });

/** What a setting takes, in half a sentence. */
export function takesWords(words: Words, takes: SettingTakes): string {
  switch (takes.kind) {
    case "oneOf":
      return takes.options.length > few
        ? words.say("issue.oneOf", { list: commaList(words, takes.options) })
        : orList(words, takes.options);
    case "truth":
      return orList(words, ["true", "false"]);
    case "routing":
      return words.say("issue.takesRouting");
    case "text":
      return words.say("issue.takesText", { longest: String(takes.longest) });
    case "words":
      return words.say("issue.takesWords", { fields: commaList(words, takes.fields) });
    default:
      return words.say(boundsKeys[takes.kind], {
        min: String(takes.min),
        max: String(takes.max),
        unit: "unit" in takes && takes.unit !== undefined ? unitWords(words, takes.unit) : "none",
      });
  }
}

const boundsKeys = {
  number: "issue.takesNumber",
  range: "issue.takesRange",
  year: "issue.takesYear",
} as const;

/** More options than this read better as a list. */
const few = 3;

const commaList = (words: Words, items: readonly string[]): string =>
  items.join(words.say("list.comma"));

const orList = (words: Words, items: readonly string[]): string =>
  items.reduce(
    (before, next) => (before === "" ? next : words.say("issue.or", { before, next })),
    "",
  );
