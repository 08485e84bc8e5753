import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getEncrypted } from "node:https";
import { FailedAttempt, reasonOf } from "./failedAttempt.ts";
import type { Manners } from "./manners.ts";

/** Codes after which the same request may succeed: the publisher is busy, or something between is. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Some publishers answer 403 to programs that do not say who they are. */
const headers = {
  "user-agent": "inference-burden-atlas data:refresh",
  accept: "*/*",
  "accept-encoding": "gzip, deflate, br",
};

/**
 * Sends one request and follows redirects, each address once.
 *
 * @throws FailedAttempt where nobody answers, or with anything but a file.
 */
export async function request(
  url: string,
  signal: AbortSignal,
  { mostRedirects }: Pick<Manners, "mostRedirects">,
): Promise<IncomingMessage> {
  const seen = new Set<string>();
  let address = url;
  while (seen.size <= mostRedirects) {
    seen.add(address);
    const response = await answerOf(address, signal);
    const { statusCode = 0, headers: sent } = response;
    if (!redirecting.has(statusCode) || sent.location === undefined) return accepted(response);
    response.destroy();
    address = targetOf(sent.location, address);
    if (seen.has(address))
      throw new FailedAttempt(`redirects in a circle, back to ${address}`, { mayPass: false });
  }
  throw new FailedAttempt(`redirects more than ${mostRedirects} times`, { mayPass: false });
}

const answerOf = (address: string, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((answer, fail) => {
    const get = address.startsWith("https:") ? getEncrypted : getPlain;
    get(address, { signal, headers }, answer).on("error", (error) => {
      fail(new FailedAttempt(`did not answer (${reasonOf(error)})`, { mayPass: true }));
    });
  });

/** Where a redirect leads; never from an encrypted address to one that is not. */
function targetOf(location: string, address: string): string {
  const target = URL.canParse(location, address) ? new URL(location, address) : undefined;
  const isSafe = target?.protocol === "https:" || target?.protocol === new URL(address).protocol;
  if (target && isSafe) return target.href;
  throw new FailedAttempt(`redirects to ${location}`, { mayPass: false });
}

function accepted(response: IncomingMessage): IncomingMessage {
  const { statusCode = 0, headers: sent } = response;
  if (statusCode === 200) return response;
  response.destroy();
  throw new FailedAttempt(`answered ${statusCode}`, {
    mayPass: passing.has(statusCode),
    wait: waitOf(sent["retry-after"]),
  });
}

/** Milliseconds of `Retry-After`, which is a number of seconds or a date. */
function waitOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const milliseconds = /^\d+$/.test(header.trim())
    ? Number(header) * 1000
    : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
