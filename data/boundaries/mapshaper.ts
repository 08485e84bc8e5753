import { execFileSync } from "node:child_process";
import { workshop } from "./files.ts";

/** Used only here: not a dependency, since it includes a native build. */
export const mapshaperVersion = "0.7.70";

/** How much detail a map file keeps. */
export interface Tier {
  readonly name: string;
  /** Metres: the width of the smallest bend that is kept. */
  readonly interval: number;
}

/** Regions under two square kilometres keep bends of 200 m; otherwise the smallest would disappear. */
const islet = { squareMetres: 2_000_000, interval: 200 } as const;

export const worldTier: Tier = { name: "world", interval: 10_000 };
export const detailTier: Tier = { name: "detail", interval: 2_000 };

/** Simplifies the shared borders once and dissolves the countries from them, so lines coincide. */
export function simplifyArguments(tier: Tier, input: string): readonly string[] {
  const interval = `this.area < ${islet.squareMetres} ? ${islet.interval} : ${tier.interval}`;
  return [
    ...["-i", input, "name=admin1"],
    "-clean",
    ...["-dissolve", "id", "copy-fields=country"],
    ...["-each", "area=Math.round(this.area/1e4)/100"],
    ...["-simplify", "visvalingam", "variable", `interval=${interval}`, "keep-shapes"],
    ...["-dissolve", "country", "calc=area=sum(area)", "+", "name=countries"],
    ...["-each", "id=country", "target=countries"],
    ...["-o", `${tier.name}.topo.json`, "target=admin1,countries", "format=topojson"],
    ...["no-quantization", "id-field=id", "force"],
    ...["-explode", "target=admin1,countries"],
    ...["-sort", "this.area", "descending", "target=admin1,countries"],
    ...["-uniq", "id", "target=admin1,countries"],
    ...["-points", "inner", "target=admin1,countries"],
    ...["-o", `${tier.name}-labels.topo.json`, "target=admin1,countries", "format=topojson"],
    ...["no-quantization", "id-field=id", "force"],
  ];
}

export function runMapshaper(parameters: readonly string[]): void {
  const program = `mapshaper@${mapshaperVersion}`;
  execFileSync("npm", ["exec", "--yes", program, "--", ...parameters], {
    cwd: workshop,
    stdio: "pipe",
  });
}
