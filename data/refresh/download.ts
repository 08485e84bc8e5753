import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { SourceFile } from "../../src/index.ts";
import { checkDigest } from "./checkDigest.ts";
import { FailedAttempt } from "./failedAttempt.ts";
import type { Manners } from "./manners.ts";
import { readBody, unpackBody } from "./readBody.ts";
import { request } from "./request.ts";

/** A file as it came over the network. */
export interface Delivery {
  readonly bytes: Uint8Array;
  /** Media type in lower case without parameters; empty where the publisher states none. */
  readonly mediaType: string;
}

const advice = "try again, or download it by hand and use --from DIR";

/**
 * Downloads a file, again after a while where that may help.
 *
 * @throws Error with a sentence when the publisher does not deliver it.
 */
export async function download({ name, url }: SourceFile, manners: Manners): Promise<Delivery> {
  for (let attempt = 1; ; attempt += 1) {
    const got = await attemptOf(url, manners);
    if (!(got instanceof FailedAttempt)) return got;
    const pause = got.wait ?? manners.firstWait * 2 ** (attempt - 1);
    if (got.mayPass && attempt < manners.attempts && pause <= manners.longestWait)
      await wait(pause);
    else throw new Error(`${name}: ${url} ${sentence(got, attempt, manners)}.`);
  }
}

async function attemptOf(url: string, manners: Manners): Promise<Delivery | FailedAttempt> {
  const signal = AbortSignal.timeout(manners.patience);
  try {
    const response = await request(url, signal, manners);
    const packed = await readBody(response, manners.mostBytes);
    checkDigest(response, packed);
    const bytes = unpackBody(response, packed, manners.mostBytes);
    return { bytes, mediaType: mediaTypeOf(response) };
  } catch (error) {
    if (!(error instanceof FailedAttempt)) throw error;
    const late = `did not deliver within ${manners.patience / 1000} s`;
    return signal.aborted ? new FailedAttempt(late, { mayPass: true }) : error;
  }
}

const mediaTypeOf = ({ headers }: IncomingMessage): string =>
  (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

function sentence(
  { message, mayPass, wait: asked }: FailedAttempt,
  attempts: number,
  { longestWait }: Manners,
): string {
  if (!mayPass) return `${message}; correct the address, or ${advice}`;
  if (asked !== undefined && asked > longestWait)
    return `${message} and asks to come back in ${Math.ceil(asked / 1000)} s; ${advice}`;
  return `${message}${attempts > 1 ? `, ${attempts} times` : ""}; ${advice}`;
}
