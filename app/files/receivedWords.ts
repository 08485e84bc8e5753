import type { Words } from "../../src/index.ts";
import { type FileFailure, fileSilence } from "./readFile.ts";

/** What was received of a file that failed. */
export function receivedWords(words: Words, failure: FileFailure): string {
  const { file } = failure;
  if (failure.kind === "status")
    return words.say("failure.status", { file, status: words.year(failure.status) });
  const kilobytes = words.figure(Math.ceil(failure.received / 1000));
  switch (failure.kind) {
    case "broken":
      return words.say("failure.broken", { file, kilobytes });
    case "silent": {
      const seconds = words.figure(fileSilence / 1000);
      return words.say("failure.silent", { file, kilobytes, seconds });
    }
    case "connection":
      return words.say("failure.connection", { file, kilobytes });
  }
}
