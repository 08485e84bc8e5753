import { expect, test } from "vitest";
import { accessFile, compileAccess } from "../../data/worldbank-access/compile.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

const preamble = [
  '\uFEFF"Data Source","World Development Indicators",',
  "",
  '"Last Updated Date","2024-12-16",',
  "",
  '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022","2023",',
];
const line = (name: string, code: string, share: string) =>
  `"${name}","${code}","Access to electricity (% of population)","EG.ELC.ACCS.ZS","1","${share}","",`;

test("reads 2022 below the preamble, without the World Bank's groups", () => {
  const { rows, issues } = compileAccess(
    filesOf({
      [accessFile]: [
        ...preamble,
        line("Namibia", "NAM", "56.2"),
        line("Africa Eastern and Southern", "AFE", "48.7"),
        line("Bahamas, The", "BHS", "100"),
        line("American Samoa", "ASM", ""),
      ].join("\r\n"),
    }),
  );
  expect(shortRows(rows)).toEqual([
    "BHS electricityAccess 2022 100",
    "NAM electricityAccess 2022 56.2",
  ]);
  expect(issues).toEqual([
    expect.stringContaining("(American Samoa): no figure"),
    expect.stringContaining("Africa Eastern and Southern (AFE)"),
  ]);
});
