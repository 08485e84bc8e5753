import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../makeFolder.ts";
import { removePartialFiles } from "../partialFiles.ts";
import { UserError } from "../userError.ts";
import { writeFile } from "../writeFile.ts";
import {
  differing,
  longestHead,
  parseShard,
  type ReadShard,
  shardBytes,
  shardHead,
} from "./shardBytes.ts";
import { type ShardKey, type ShardQuestion, shardEnding, shardFile } from "./shardKey.ts";

const flag = "--shards";

/** A folder of shard files, which several processes may use at the same time. */
export interface ShardFolder {
  readonly path: string;
  /** Tells folders apart, for who must know whether another process writes to the same one. */
  readonly id: string;
  /** `undefined` where there is no such shard. */
  readonly read: (key: ShardKey) => ReadShard | undefined;
  readonly write: (key: ShardKey, packed: Uint8Array) => void;
  /** Names of the shards that are there. */
  readonly names: () => ReadonlySet<string>;
}

/** Opens a folder, which is made where it is missing; throws a sentence where nothing can be written to it. */
export function shardFolder(path: string): ShardFolder {
  const id = folderId(join(path, "folder-id.txt"));
  removePartialFiles(path);
  return {
    path,
    id,
    read: (key) => {
      const bytes = bytesOf(join(path, shardFile(key)));
      return bytes && parseShard(bytes, key);
    },
    write: (key, packed) => writeFile(join(path, shardFile(key)), shardBytes(key, packed), flag),
    names: () => new Set(namesIn(path, shardEnding)),
  };
}

/** The id of a folder; the first process that opens it writes it. */
function folderId(file: string): string {
  try {
    makeFolder(dirname(file));
    accessSync(dirname(file), constants.W_OK);
    if (!existsSync(file)) writeFileSync(file, `${randomUUID()}\n`, { flag: "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST" || !existsSync(file))
      throw new UserError(
        `${dirname(file)} cannot be written to (${code ?? message}). Choose another folder with ${flag}.`,
      );
  }
  return Buffer.from(bytesOf(file) ?? "")
    .toString("utf8")
    .trim();
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UserError(
      `${file} cannot be read (${code}). Make it readable, or choose another folder with ${flag}.`,
    );
  }
}

const namesIn = (path: string, ending: string): readonly string[] =>
  readdirSync(path).filter((name) => name.endsWith(ending));

/** A sentence on the shards of a folder that other questions have left there; `undefined` where there are none. */
export function foreignShards(
  { path, names }: ShardFolder,
  question: ShardQuestion,
  own: readonly ShardKey[],
): string | undefined {
  const expected = new Set(own.map(shardFile));
  const foreign = [...names()].filter((name) => !expected.has(name));
  if (foreign.length === 0) return undefined;
  const fields = foreign.flatMap((name) => {
    const head = shardHead(startOf(join(path, name)));
    return head ? differing(head, { ...question }) : ["format"];
  });
  const why = [...new Set(fields)].join(", ") || "draws";
  return `${foreign.length} other shards in ${path} are left alone: they differ in ${why}.\n`;
}

function startOf(file: string): Uint8Array {
  const start = new Uint8Array(longestHead);
  const descriptor = openSync(file, "r");
  try {
    return start.subarray(0, readSync(descriptor, start));
  } finally {
    closeSync(descriptor);
  }
}
