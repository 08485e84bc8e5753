import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { FailedAttempt } from "./failedAttempt.ts";

/** Checksums that publishers and their stores send along: header, where in it the checksum stands, and how it is counted. */
const kinds = [
  { header: "repr-digest", pattern: /sha-256=:([^:]+):/i, algorithm: "sha256" },
  { header: "digest", pattern: /sha-256=([^,\s]+)/i, algorithm: "sha256" },
  { header: "x-goog-hash", pattern: /md5=([^,\s]+)/i, algorithm: "md5" },
  { header: "content-md5", pattern: /^\s*(\S+)/, algorithm: "md5" },
] as const;

/**
 * Compares the bytes of an answer, as they came, with the checksums that came with them.
 *
 * @throws FailedAttempt where one of them is of other bytes.
 */
export function checkDigest({ headers }: IncomingMessage, bytes: Uint8Array): void {
  for (const { header, pattern, algorithm } of kinds) {
    const [, stated] = pattern.exec(String(headers[header] ?? "")) ?? [];
    if (stated === undefined) continue;
    if (createHash(algorithm).update(bytes).digest("base64") !== stated)
      throw new FailedAttempt(`sends bytes that are not those of its own checksum (${header})`, {
        mayPass: true,
      });
  }
}
