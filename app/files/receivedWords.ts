import type { Words } from "../../src/index.ts";
import type { FileFailure } from "./readFile.ts";

/** What was received of a file that failed. */
export function receivedWords(words: Words, failure: FileFailure): string {
  const { file } = failure;
  if (failure.kind === "status")
    return words.say("failure.status", { file, status: words.year(failure.status) });
  const kilobytes = words.figure(Math.ceil(failure.received / 1000));
  return failure.kind === "broken"
    ? words.say("failure.broken", { file, kilobytes })
    : words.say("failure.connection", { file, kilobytes });
}
