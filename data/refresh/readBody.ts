import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { FailedAttempt, reasonOf } from "./failedAttempt.ts";

/**
 * Reads the bytes of an answer to their end.
 *
 * @throws FailedAttempt where it breaks off, is empty or does not end.
 */
export async function readBody(response: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response) {
      parts.push(part);
      length += part.length;
      if (length > mostBytes) break;
    }
  } catch (error) {
    const what = `broke off after ${length} bytes (${reasonOf(error)})`;
    throw new FailedAttempt(what, { mayPass: true });
  }
  if (length > mostBytes)
    throw new FailedAttempt(`sends more than ${mostBytes} bytes`, { mayPass: false });
  if (length === 0) throw new FailedAttempt("answered with an empty file", { mayPass: true });
  return Buffer.concat(parts);
}

const unpackers = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

/**
 * Unpacks an answer. Packed bytes that end too early are no file, though a browser would show what there is of them.
 *
 * @throws FailedAttempt where they are broken, or of another kind than was asked for.
 */
export function unpackBody(
  { headers }: IncomingMessage,
  bytes: Uint8Array,
  mostBytes: number,
): Uint8Array {
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity" || encoding === "") return bytes;
  const unpack = Object.entries(unpackers).find(([name]) => name === encoding)?.[1];
  if (!unpack) throw new FailedAttempt(`is packed by ${encoding}`, { mayPass: false });
  try {
    return unpack(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    throw new FailedAttempt(`cannot be unpacked (${encoding}: ${reasonOf(error)})`, {
      mayPass: true,
    });
  }
}
