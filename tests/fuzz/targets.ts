import { readFileSync } from "node:fs";
import fc from "fast-check";
import { features } from "../../app/page/features.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { decimalNumber } from "../../src/dataset/decimalNumber.ts";
import { parseNumber } from "../../src/dataset/parseNumber.ts";
import {
  type Assessment,
  applySettings,
  assess,
  defaultScenario,
  parseRouting,
  parseScenario,
  parseTable,
  parseWorld,
  presets,
} from "../../src/index.ts";
import { emptyRow } from "../../src/model/routing/routing.ts";
import { inventedScenario, inventedWorld } from "../properties/invented.ts";
import { damaged, damagedText, hostileWord } from "./hostile.ts";

/** Something that others hand over, and what reads it. A reader answers every input: it never throws. */
export interface FuzzTarget {
  readonly name: string;
  /** Its share of all inputs; what takes long has a small one. */
  readonly share: number;
  readonly input: fc.Arbitrary<unknown>;
  readonly read: (input: never) => unknown;
}

const target = <Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  read: (input: Input) => unknown,
): FuzzTarget => ({ name, share, input, read });

const codes = ["IRL", "USA", "FRA"];
const routing = "u,r,share\nIRL,USA,0.25\nIRL,FRA,0.75\nUSA,USA,1\n";
const table =
  "region,variable,year,value,low,high,unit,status,printed,note\nIRL,hdi,2022,0.94,,,index,measured,0.94,\n";
const address =
  "?v=2&layer=headroom&region=IRL&level=admin1&within=USA&set=aiShare:0.2,weights.carbon:1&lang=en&seed=7";
const settings = ["aiShare=0.2", "weights.carbon=1", "ranges.pue=1.1~1.6", "tokens.routing=local"];

/** The first regions of the atlas as it is built, with nothing else: a whole one takes too long to damage a million times. */
function smallAtlas(): object {
  const whole = JSON.parse(readFileSync("data/built/atlas.json", "utf8"));
  return { ...whole, regions: whole.regions.slice(0, 2), datasets: whole.datasets.slice(0, 2) };
}

/** Values and low ends of an assessment. A high end may be open: a grid whose headroom may be gone has no largest share of it. */
const closedColumns = ({ columns }: Assessment) =>
  Object.values(columns).map(({ value, low }) => ({ value, low }));

const scenarios = presets.map((preset) => damaged({ ...preset, version: 3 }));

export const targets: readonly FuzzTarget[] = [
  target("scenario file", 0.2, fc.oneof(...scenarios), parseScenario),
  target(
    "settings",
    0.15,
    fc.array(fc.oneof(...settings.map(damagedText), hostileWord), { maxLength: 4 }),
    (texts) => applySettings(defaultScenario, texts),
  ),
  target("address", 0.15, damagedText(address), (query) => parseAddress(query, "en", features)),
  target("routing", 0.15, damagedText(routing), (text) =>
    parseRouting(text, { file: "mine.csv", codes, others: codes.map(() => emptyRow) }),
  ),
  target("table", 0.15, damagedText(table), (text) => parseTable(text, "table.csv")),
  target("number", 0.15, hostileWord, (word) => [parseNumber(word), decimalNumber(word)]),
  target("world", 0.048, damaged(smallAtlas()), (json) => parseWorld(json, {})),
  target("model", 0.002, fc.tuple(fc.nat(), fc.nat()), ([world, scenario]) =>
    closedColumns(assess(inventedWorld(world, 6), inventedScenario(scenario))),
  ),
];
