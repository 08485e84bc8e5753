import { inflateRawSync } from "node:zlib";

/** Signatures and field offsets of the ZIP format (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly localOffset: number;
}

/**
 * Takes one file out of a ZIP archive.
 *
 * @param pattern Name of the entry without folders; `*` stands for any characters.
 * @param source Where the archive came from, for errors.
 */
export function unzipEntry(archive: Uint8Array, pattern: string, source: string): Uint8Array {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = listEntries(bytes, source);
  const found = entries.find((entry) => matches(entry.name, pattern));
  if (!found)
    throw new Error(
      `${source}: the archive holds no ${pattern}, only ${entries.map(({ name }) => name).join(", ")}; correct the entry's name.`,
    );
  const start =
    found.localOffset +
    localLength +
    bytes.readUInt16LE(found.localOffset + 26) +
    bytes.readUInt16LE(found.localOffset + 28);
  const packed = bytes.subarray(start, start + found.packedSize);
  return found.method === 0 ? packed : inflateRawSync(packed);
}

const matches = (name: string, pattern: string): boolean => {
  const escaped = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(^|/)${escaped.join("[^/]*")}$`).test(name);
};

function listEntries(bytes: Buffer, source: string): readonly Entry[] {
  const end = bytes.lastIndexOf(Buffer.from(Uint32Array.of(endSignature).buffer));
  if (end < 0 || end + endLength > bytes.length)
    throw new Error(`${source}: not a ZIP archive; check what the address delivers.`);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + entryLength <= end && bytes.readUInt32LE(at) === entrySignature) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + entryLength, at + entryLength + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      localOffset: bytes.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
