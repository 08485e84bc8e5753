import {
  type CompiledReference,
  type OperatorEfficiency,
  operatorEfficiencyShape,
  optional,
} from "../../src/index.ts";
import { awsFile, azureFile } from "../cloud-regions/compile.ts";
import { commentedCsv } from "../compile/commentedCsv.ts";
import { ownReference } from "../compile/ownReference.ts";
import { ownTable } from "../compile/ownTable.ts";
import { readFigure } from "../compile/readFigure.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";

interface Provider {
  readonly file: string;
  readonly id: string;
  readonly operator: string;
  /** Column with the name of the place. */
  readonly name: string;
  readonly source: string;
  readonly url: string;
}

/** Year of both tables. */
const year = 2024;

const providers: readonly Provider[] = [
  {
    file: awsFile,
    id: "aws",
    operator: "Amazon Web Services",
    name: "Geography",
    source: "AWS, PUE and WUE by region (2024)",
    url: "https://sustainability.aboutamazon.com/products-services/aws-cloud",
  },
  {
    file: azureFile,
    id: "azure",
    operator: "Microsoft Azure",
    name: "Name",
    source: "Microsoft, Measuring energy and water efficiency (2024)",
    url: "https://datacenters.microsoft.com/sustainability/efficiency/",
  },
];

const units = { PUE: "ratio", WUE: "L/kWh" } as const;
type Metric = keyof typeof units;

/** Figures of AWS and Azure by region, and single figures for whole fleets. */
export function compileOperators(files: SourceFiles): CompiledReference {
  const issues: string[] = [];
  const byRegion = providers.flatMap((provider) => regionRows(files, provider, issues));
  const fleets = ownReference("operator-efficiency/figures.csv", operatorEfficiencyShape);
  return { rows: [...byRegion, ...fleets.rows], issues: [...issues, ...fleets.issues] };
}

function regionRows(
  files: SourceFiles,
  provider: Provider,
  issues: string[],
): readonly OperatorEfficiency[] {
  const countries = countriesOf(provider.id);
  const csv = commentedCsv(files, provider.file);
  issues.push(...csv.issues);
  return csv.records.flatMap(({ row, cells }) => {
    const place = cells.RegionID ?? "";
    return (Object.keys(units) as Metric[]).flatMap((metric): OperatorEfficiency[] => {
      const where = `${provider.file}, row ${row}, column ${metric}`;
      const value = readFigure(cells[metric], where, issues);
      if (value === undefined) return [];
      return [
        {
          operator: provider.operator,
          place,
          placeName: (cells[provider.name] ?? "").trim(),
          ...optional("country", countries.get(place)),
          metric,
          value,
          unit: units[metric],
          year,
          status: "reported",
          source: provider.source,
          url: provider.url,
          read: "DigitalPebble Spruce (Apache-2.0)",
        },
      ];
    });
  });
}

const countriesOf = (provider: string): ReadonlyMap<string, string> =>
  new Map(
    ownTable("cloud-regions/regions.csv")
      .filter((cells) => cells.provider === provider)
      .map(({ region = "", country = "" }) => [region, country]),
  );
