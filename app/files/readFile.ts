import { watchdog } from "../work/watchdog.ts";
import { noteKeptCopy } from "./keptCopies.ts";

/** Why a file could not be used, with what was received of it. */
export type FileFailure =
  | { readonly file: string; readonly kind: "status"; readonly status: number }
  | { readonly file: string; readonly kind: "connection"; readonly received: number }
  /** It was given up because nothing came of it for a while. */
  | { readonly file: string; readonly kind: "silent"; readonly received: number }
  | { readonly file: string; readonly kind: "broken"; readonly received: number };

export type FileRead =
  | { readonly json: unknown; readonly text?: string; readonly failure?: never }
  | { readonly failure: FileFailure; readonly json?: never; readonly text?: never };

export interface ReadOptions {
  /** Gives the reading up. */
  readonly signal?: AbortSignal | undefined;
}

/** A file of which nothing comes for so long is given up, ms. */
export const fileSilence = 20_000;

/**
 * Fetches a JSON file from the folder of the page. Never throws: a failure is a value, so that one file leaves the others alone.
 *
 * @param file path relative to the page.
 */
export async function readFile(file: string, { signal }: ReadOptions = {}): Promise<FileRead> {
  let received = 0;
  const watch = watchdog(fileSilence, signal);
  try {
    const response = await fetch(folder() + file, { signal: watch.signal });
    if (!response.ok) return { failure: { file, kind: "status", status: response.status } };
    noteKeptCopy(file, response);
    const text = await readText(response, (bytes) => {
      received += bytes;
      watch.progress();
    });
    return parseJson(file, text, received);
  } catch {
    return { failure: { file, kind: watch.isSilent() ? "silent" : "connection", received } };
  } finally {
    watch.end();
  }
}

/** The folder of the page. A worker sees addresses from its own script, one folder further in. */
const folder = (): string =>
  typeof document === "undefined" && typeof location !== "undefined"
    ? new URL("..", location.href).href
    : "./";

/** Reads chunk by chunk, so that a connection that closes early still tells how much came. */
async function readText(response: Response, onBytes: (bytes: number) => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    onBytes(chunk.value.byteLength);
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(file: string, text: string, received: number): FileRead {
  try {
    return { json: JSON.parse(text) as unknown, text };
  } catch {
    return { failure: { file, kind: "broken", received: received || text.length } };
  }
}
