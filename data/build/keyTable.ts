import type { LeftOutCountry, LevelKey } from "../../src/index.ts";

/** The fit of the key as text: coefficients, and each country left out in turn, the widest miss first. */
export function keyTable(key: LevelKey | undefined, leftOut: readonly LeftOutCountry[]): string {
  if (!key) return "Key of data-centre electricity: too few countries have a published figure.";
  const count = (held: "inFifty" | "inNinety" | "inNinetyOfLocated"): number =>
    leftOut.filter((country) => country[held]).length;
  const lines = leftOut
    .toSorted((one, other) => Math.abs(other.residual) - Math.abs(one.residual))
    .map(
      ({ id, published, level, residual, inNinety }) =>
        `${id}  ${published.toFixed(2).padStart(7)}  ${level.toFixed(2).padStart(7)}  ${residual.toFixed(2).padStart(6)}${inNinety ? "" : "  outside 90 %"}`,
    );
  return [
    `Key of data-centre electricity: ln Q = ${key.constant.toFixed(3)} + ${key.gdp.toFixed(3)} ln GDP + ${key.cloudRegions.toFixed(3)} ln(1 + cloud regions), s = ${key.deviation.toFixed(3)}, n = ${key.count}`,
    `Left out in turn: ${count("inNinety")} of ${leftOut.length} inside 90 %, ${count("inFifty")} inside 50 %; ${count("inNinetyOfLocated")} inside 90 % as a region with sites on record would be given`,
    "Country, published TWh, expected TWh, residual in s",
    ...lines,
  ].join("\n");
}
