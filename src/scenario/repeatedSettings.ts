import { shortened } from "../language/shortened.ts";
import type { ScenarioIssue } from "./scenarioIssue.ts";

/** An object or a list of the text; a list has no keys. */
interface Open {
  readonly path: string;
  readonly keys: Set<string>;
}

/** Strings, and what opens, closes and follows a key. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;

/**
 * Settings that a scenario file names more than once. Readers of JSON keep the last one and say nothing, so that the text itself
 * is looked through, without going deeper by calls.
 *
 * @param text of a file that is JSON.
 */
export function repeatedSettings(text: string): readonly ScenarioIssue[] {
  const walk: Walk = { open: [], repeated: new Set(), path: "", last: "" };
  for (const [token] of text.matchAll(tokens)) take(walk, token);
  return [...walk.repeated].map((key) => ({ kind: "repeatedSetting", key }));
}

/** How far the text has been looked through. */
interface Walk {
  readonly open: Open[];
  readonly repeated: Set<string>;
  /** Path of the key that was read last. */
  path: string;
  /** The string that was read last, in its quotes. */
  last: string;
}

function take(walk: Walk, token: string): void {
  switch (token) {
    case "{":
    case "[":
      walk.open.push({ path: walk.path, keys: new Set() });
      break;
    case "}":
    case "]":
      walk.open.pop();
      break;
    case ":":
      takeKey(walk);
      break;
    default:
      walk.last = token;
  }
}

function takeKey(walk: Walk): void {
  const inside = walk.open.at(-1);
  if (!inside) return;
  const name: string = JSON.parse(walk.last);
  walk.path = shortened(inside.path === "" ? name : `${inside.path}.${name}`);
  if (inside.keys.has(name)) walk.repeated.add(walk.path);
  inside.keys.add(name);
}
