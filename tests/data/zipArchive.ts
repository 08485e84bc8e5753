import { deflateRawSync } from "node:zlib";

/** A ZIP archive of small files, the first one stored and the others deflated. Checksums are left 0. */
export function zipArchive(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [index, [name, text]] of Object.entries(files).entries()) {
    const content = Buffer.from(text);
    const packed = index === 0 ? content : deflateRawSync(content);
    const fields = { method: index === 0 ? 0 : 8, packed: packed.length, size: content.length };
    const local = Buffer.concat([
      header(0x04034b50, 30, 8, fields, name),
      Buffer.from(name),
      packed,
    ]);
    const entry = header(0x02014b50, 46, 10, fields, name);
    entry.writeUInt32LE(offset, 42);
    entries.push(Buffer.concat([entry, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

interface Fields {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
}

/** Local and central headers hold the same fields, the central one two bytes later. */
function header(
  signature: number,
  length: number,
  at: number,
  fields: Fields,
  name: string,
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(fields.method, at);
  bytes.writeUInt32LE(fields.packed, at + 10);
  bytes.writeUInt32LE(fields.size, at + 14);
  bytes.writeUInt16LE(name.length, at + 18);
  return bytes;
}
