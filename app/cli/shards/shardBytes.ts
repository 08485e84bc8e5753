import { createHash } from "node:crypto";
import { keyText, type ShardKey } from "./shardKey.ts";

/** Format of a shard file: a line of JSON that says what follows, then packed counts. */
const format = { format: "burden shard", version: 1 } as const;

interface ShardHead {
  readonly format: string;
  readonly version: number;
  readonly key: Readonly<Record<string, unknown>>;
  /** Length and SHA-256 of what follows. */
  readonly bytes: number;
  readonly sha256: string;
}

const checksum = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export function shardBytes(key: ShardKey, packed: Uint8Array): Uint8Array {
  const head = { ...format, key, bytes: packed.length, sha256: checksum(packed) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), packed]);
}

/** Longest first line: a scenario with all its settings has a hundredth of it. */
export const longestHead = 2 ** 20;

/** The first line of a shard; `undefined` where there is none. */
export function shardHead(bytes: Uint8Array): ShardHead | undefined {
  const end = bytes.subarray(0, longestHead).indexOf(0x0a);
  if (end < 0) return undefined;
  try {
    const head: unknown = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString("utf8"));
    return isHead(head) ? head : undefined;
  } catch {
    return undefined;
  }
}

function isHead(head: unknown): head is ShardHead {
  const { key, ...fields } = Object(head) as Partial<ShardHead>;
  return (
    fields.format === format.format &&
    typeof fields.version === "number" &&
    typeof fields.bytes === "number" &&
    typeof fields.sha256 === "string" &&
    typeof key === "object" &&
    key !== null
  );
}

/** Fields in which a shard differs from what is asked. */
export const differing = (head: ShardHead, key: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(key).filter((field) => keyText(head.key[field]) !== keyText(key[field]));

/** Packed counts of a shard, or why they are not used. */
export type ReadShard = { readonly packed: Uint8Array } | { readonly issue: string };

/** Reads a shard as bytes from outside: nothing of it is used before format, key, length and checksum are right. */
export function parseShard(bytes: Uint8Array, key: ShardKey): ReadShard {
  const head = shardHead(bytes);
  if (!head) return { issue: "is no shard of draws" };
  if (head.version !== format.version)
    return { issue: `is of format ${head.version}, this program reads ${format.version}` };
  const others = differing(head, { ...key });
  if (others.length > 0) return { issue: `holds other draws (${others.join(", ")})` };
  const packed = bytes.subarray(bytes.indexOf(0x0a) + 1);
  if (packed.length !== head.bytes)
    return { issue: `holds ${packed.length} bytes of counts where it should hold ${head.bytes}` };
  return checksum(packed) === head.sha256
    ? { packed }
    : { issue: "is damaged: its checksum is wrong" };
}
