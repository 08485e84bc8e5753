import { basename } from "node:path";
import type { SourceFile } from "../../src/index.ts";
import { unzipEntry } from "../compile/unzip.ts";
import { type Delivery, download } from "./download.ts";
import { findBelow } from "./findBelow.ts";
import type { Manners } from "./manners.ts";
import { wrongContent } from "./wrongContent.ts";

/**
 * Where the publishers' files come from: a folder of files already downloaded, an address below which they lie by name, or
 * their own addresses.
 */
export type Origin = { readonly folder: string } | { readonly address: string } | "upstream";

/** Gets one file of a publisher. */
export type GetFile = (file: SourceFile) => Promise<Uint8Array>;

/** Gets the files of an origin; an address that several datasets name is asked once. */
export function filesFrom(origin: Origin, manners: Manners): GetFile {
  const asked = new Map<string, Promise<Delivery>>();
  return async (file) => {
    if (typeof origin === "object" && "folder" in origin) {
      const bytes = await findBelow(origin.folder, file);
      return checked(file, { bytes, mediaType: "" });
    }
    const { entry, ...plain } = file;
    const wanted = origin === "upstream" ? file : { ...plain, url: below(origin.address, file) };
    const delivery = asked.get(wanted.url) ?? download(wanted, manners);
    asked.set(wanted.url, delivery);
    return unpacked(wanted, await delivery);
  };
}

/** All files of a dataset, by name. */
export async function sourceFiles(
  files: readonly SourceFile[],
  get: GetFile,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const got = new Map<string, Uint8Array>();
  for (const file of files) got.set(file.name, await get(file));
  return got;
}

/** The file itself, out of the archive that the address delivers. */
function unpacked(file: SourceFile, delivery: Delivery): Uint8Array {
  const { entry, name, url } = file;
  if (entry === undefined) return checked(file, delivery);
  const archive = checked({ ...file, name: `${name}.zip` }, delivery);
  return checked(file, { bytes: unzipEntry(archive, entry, url), mediaType: "" });
}

function checked({ name, url }: SourceFile, { bytes, mediaType }: Delivery): Uint8Array {
  const wrong = wrongContent({ name, bytes, mediaType });
  if (wrong === undefined) return bytes;
  throw new Error(
    `${name}: this is ${wrong} and not the file; open ${url} in a browser, download the file by hand and use --from DIR.`,
  );
}

/** Address of a file that a mirror holds, by its name without folders. */
const below = (address: string, { name }: SourceFile): string =>
  new URL(encodeURIComponent(basename(name)), address.endsWith("/") ? address : `${address}/`).href;
