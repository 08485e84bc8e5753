import type { RegionReport } from "./report.ts";

/** How a report is cited, in the forms that writers and their programs take. */
export interface Citations {
  /** For a text. */
  readonly plain: string;
  readonly bibtex: string;
  /** For Zotero, Pandoc and others (CSL-JSON, an item). */
  readonly csl: CslItem;
}

interface CslItem {
  readonly id: string;
  readonly type: "report";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly version: string;
  readonly note: string;
  readonly language: string;
}

/** The citation of a report in every form: edition, scenario, hash and the command that makes it again are part of each. */
export function citationsOf(report: RegionReport): Citations {
  const { atlas, citation, command, hash, language, region, scenario, title } = report;
  const id = `${region.iso31662 ?? region.id}-${scenario.definition.preset}-${hash.slice(0, 8)}`;
  const version = `model ${atlas.model}, data of ${atlas.data}`;
  const note = `${scenario.words}; sha256 ${hash}; ${command}`;
  const date = atlas.data.split("-").map(Number).filter(Number.isFinite);
  return {
    plain: `${citation} sha256 ${hash}`,
    bibtex: bibtex(id, {
      title,
      author: `{${atlas.name}}`,
      year: atlas.data.slice(0, 4),
      institution: atlas.name,
      edition: version,
      note,
    }),
    csl: {
      id,
      type: "report",
      title,
      author: [{ literal: atlas.name }],
      issued: { "date-parts": [date] },
      version,
      note,
      language,
    },
  };
}

function bibtex(id: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${escaped(value)}},`);
  return [`@techreport{${id},`, ...lines, "}"].join("\n");
}

/** Signs that BibTeX takes for its own; braces that keep a name together stay. */
const escaped = (text: string): string => text.replace(/[\\%#$&_]/g, (sign) => `\\${sign}`);
