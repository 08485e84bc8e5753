import type { Status } from "./status.ts";
import { type VariableId, type Variables, variables } from "./variable.ts";

/** One row of a tidy table: one value of one variable in one region and year. */
export interface Row {
  /** ISO 3166-1 alpha-3, XKX. */
  readonly region: string;
  readonly variable: string;
  readonly year: number;
  /** Absent when the source prints a mark instead of a figure; `printed` then holds the mark. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  readonly printed?: string;
  readonly note?: string;
}

/** A file of the publisher that `compile` reads, as it is named and found upstream. */
export interface SourceFile {
  /** Name under which `data:refresh --from DIR` looks for it (searched below DIR). */
  readonly name: string;
  readonly url: string;
  /** Where the address delivers a ZIP archive: the entry to take out of it; `*` stands for any characters. */
  readonly entry?: string;
  /** The address is a page from which a person takes the file: no program can download it. */
  readonly byHand?: true;
}

/** How much a new edition of a table may differ from the last one without somebody saying that it is meant. */
export interface RefreshLimits {
  /** Largest share of places, of all and of one variable or column, that may be gone. */
  readonly mostLost: number;
  /** Largest share of the rows that may be gone. */
  readonly mostRowsLost: number;
  /** Most rows, as a multiple of those before. */
  readonly mostGrown: number;
  /** A figure has moved far when it is more than so many times what it was, or less than that part of it. */
  readonly farFactor: number;
  /** Largest share of the figures of a variable or column that may have moved far. */
  readonly mostMovedFar: number;
  /** Least rank correlation of the figures of a variable or column with those before. */
  readonly leastAlike: number;
  /** Most years by which the last year of a variable may go on. */
  readonly mostYearsOn: number;
}

/** A dataset of one publisher: what it supplies, under which terms, and how its table is compiled. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The attribution line that every export prints. */
  readonly attribution: string;
  /** Edition or release of the source, as the publisher names it. */
  readonly vintage: string;
  readonly retrieved: string;
  /** Whether the licence lets exports redistribute the values. */
  readonly redistributable: boolean;
  /** Variables it claims to supply; where several do, the order of `data/index.ts` decides. */
  readonly supplies: readonly VariableId[];
  /** Its own variables, which no equation reads: the world has them, with years, inheritance and sources. */
  readonly brings?: Variables;
  /** Every change made between the publisher's figure and the table, in words. */
  readonly transformations: readonly string[];
  /** Caveats shown beside the numbers. */
  readonly caveats?: readonly string[];
  readonly files: readonly SourceFile[];
  /** Where its editions differ by more, or by less, than is usual. */
  readonly limits?: Partial<RefreshLimits>;
  /** Compiles the publisher's files (by name) into tidy rows. Pure. */
  readonly compile: (files: ReadonlyMap<string, Uint8Array>) => Compiled | Promise<Compiled>;
}

/** A dataset as exports and pages show it: without the code that compiles it. */
export type DatasetRecord = Omit<Dataset, "files" | "limits" | "compile">;

/** What changed between the publisher's figures and the table, and what to mind. */
export type DatasetNotes = Pick<Dataset, "transformations" | "caveats">;

/** A dataset without its notes: what maps, tables and reports name as their source. */
export type DatasetSource = Omit<DatasetRecord, keyof DatasetNotes>;

export interface Compiled {
  readonly rows: readonly Row[];
  /** Sentences on every row of the source that was left out or could not be joined; none is dropped without one. */
  readonly issues: readonly string[];
}

type Claims = Pick<Dataset, "supplies" | "brings">;

/** Every variable that a dataset claims: those of the atlas and its own. */
export const claimsOf = ({ supplies, brings = {} }: Claims): readonly string[] => [
  ...supplies,
  ...Object.keys(brings),
];

/** Declarations of all variables: those of the atlas, then those that datasets bring; the first to declare an id counts. */
export const declaredVariables = (datasets: readonly Pick<Dataset, "brings">[]): Variables => ({
  ...variables,
  ...Object.assign({}, ...datasets.map(({ brings }) => brings).toReversed()),
  ...variables,
});
