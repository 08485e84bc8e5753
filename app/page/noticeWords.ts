import type { Words } from "../../src/index.ts";
import type { Notice } from "../state/notice.ts";

/** The sentence on a part of the address that could not be followed. */
export function noticeWords(words: Words, notice: Notice): string {
  switch (notice.kind) {
    case "unknownKey":
      return words.say("notice.unknownKey", { key: notice.key });
    case "unknownValue":
      return words.say("notice.unknownValue", { key: notice.key, value: notice.value });
    case "unknownRegion":
      return words.say("notice.unknownRegion", { value: notice.value });
    case "version":
      return words.say("notice.version", { value: notice.value });
    case "routingLeftOut":
      return words.say("notice.routingLeftOut");
    case "outOfRange": {
      const { key, value, min, max } = notice;
      const bounds = { min: words.figure(min), max: words.figure(max) };
      return words.say("notice.outOfRange", { key, value, ...bounds });
    }
  }
}
