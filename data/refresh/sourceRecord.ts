import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/index.ts";

/** A publisher's file as it was when its table was last compiled. */
export interface RecordedFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether it came from its own address; a copy may differ from that in its line ends. */
  readonly fromAddress: boolean;
}

/** The recorded files by id of the dataset. */
export type SourceRecord = Readonly<Record<string, readonly RecordedFile[]>>;

/** Name of the record, in the folder of the datasets. */
export const recordName = "sources.json";

/** Reads the record; before the first refresh there is none. */
export const readRecord = (folder: string): SourceRecord =>
  existsSync(join(folder, recordName))
    ? (JSON.parse(readFileSync(join(folder, recordName), "utf8")) as SourceRecord)
    : {};

/** The record as text, sorted, so that the diff shows which files a publisher changed. */
export const formatRecord = (record: SourceRecord): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(record).sort(byId)), undefined, 2)}\n`;

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** What is kept of a file. */
export const recordedFile = (
  { name, url }: SourceFile,
  content: Uint8Array,
  fromAddress: boolean,
): RecordedFile => ({
  ...{ name, url, bytes: content.length },
  sha256: createHash("sha256").update(content).digest("hex"),
  fromAddress,
});

/** An address that names one commit always delivers the same bytes. */
const isFixed = (url: string): boolean => /\/[0-9a-f]{40}\//.test(url);

/** A new file of less than half or more than five times the size is none that a publisher has merely continued. */
const sizes = { least: 0.5, most: 5 };

/** Why a file is not what stood at its address before; `undefined` where nothing speaks against it. */
export function wrongSource(
  before: RecordedFile | undefined,
  now: RecordedFile,
): string | undefined {
  if (before === undefined || before.sha256 === now.sha256) return undefined;
  const isSameAddress = before.fromAddress && now.fromAddress && before.url === now.url;
  if (isSameAddress && isFixed(now.url))
    return `${now.name} has other bytes than before (SHA-256 ${now.sha256.slice(0, 12)}… in place of ${before.sha256.slice(0, 12)}…), though its address names one commit`;
  const ratio = now.bytes / before.bytes;
  return ratio < sizes.least || ratio > sizes.most
    ? `${now.name} has ${now.bytes} bytes where it had ${before.bytes}`
    : undefined;
}
