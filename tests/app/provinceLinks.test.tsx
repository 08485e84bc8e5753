import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { levelOfId } from "../../app/level/wantedLevel.ts";
import { features } from "../../app/page/features.ts";
import { landing } from "../../app/state/address.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";

const idsIn = (file: string): string[] =>
  JSON.parse(readFileSync(`data/built/${file}/atlas.json`, "utf8")).regions.map(
    ({ id }: { readonly id: string }) => id,
  );

it("every province and county comes back from the link that names it", () => {
  const ids = [...idsIn("admin1"), ...idsIn("county")];
  expect(ids.length).toBeGreaterThan(6000);
  const lost = ids.filter((region) => {
    const link = formatAddress({ ...landing("en"), region }, features);
    const { address, notices } = parseAddress(link, "en", features);
    return address.region !== region || notices.length > 0 || levelOfId(region) === undefined;
  });
  expect(lost).toEqual([]);
});
