import Papa from "papaparse";

/** What the boundary data say about a country or a region below it. */
export interface RegionRecord {
  /** ISO 3166-1 alpha-3, XKX, or the boundary source's code; for admin-1 see the boundaries' notes. */
  readonly id: string;
  readonly level: (typeof tableLevels)[number];
  /** English name. */
  readonly name: string;
  readonly iso2?: string;
  /** A current code that names only this region. */
  readonly iso31662?: string;
  /** The country of an admin-1 region, the admin-1 region of a county. */
  readonly parent?: string;
  /** Longitude and latitude in degrees. */
  readonly label: readonly [number, number];
  readonly areaSquareKilometres?: number;
  /** Too small to be seen in a view of the world: drawn as a circle. */
  readonly tiny: boolean;
  readonly unRegion: string;
  readonly unSubregion: string;
  readonly ieaRegion: "USA" | "China" | "Europe" | "AsiaPacific" | "Rest";
  readonly hasIso: boolean;
  readonly hasGeometry: boolean;
  readonly note?: string;
}

/** The regions that could be read, and a sentence for each row that could not. */
export interface RegionTable {
  readonly values: readonly RegionRecord[];
  readonly issues: readonly string[];
}

const tableLevels = ["country", "admin1", "county"] as const;

type Cells = Readonly<Record<string, string>>;
type Complain = (column: string, advice: string) => undefined;

/**
 * Reads the text of the region table.
 *
 * @param file its name, for the issues.
 */
export function parseRegionTable(text: string, file = "regions.csv"): RegionTable {
  const parsed = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  const issues = parsed.errors.map(
    ({ row, message }) => `${file}, row ${(row ?? 0) + 2}: ${message}; repair the row.`,
  );
  const values: RegionRecord[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of parsed.data.entries()) {
    const before = issues.length;
    const complain: Complain = (column, advice) => {
      const received = `received "${cells[column] ?? ""}"`;
      issues.push(`${file}, row ${index + 2}, column ${column}: ${received}; ${advice}.`);
      return undefined;
    };
    if (seen.has(cells.id ?? "")) complain("id", "each id may stand once: remove the repetition");
    const record = parseRecord(cells, complain);
    if (record === undefined || issues.length > before) continue;
    seen.add(record.id);
    values.push(record);
  }
  return { values, issues };
}

function parseRecord(cells: Cells, complain: Complain): RegionRecord | undefined {
  const id = required(cells, "id", complain);
  const name = required(cells, "name", complain);
  const level = oneOf(cells, "level", tableLevels, complain);
  const ieaRegion = oneOf(
    cells,
    "iea_region",
    ["USA", "China", "Europe", "AsiaPacific", "Rest"] as const,
    complain,
  );
  const label = parseLabel(cells, complain);
  const tiny = flag(cells, "tiny", complain);
  const hasIso = flag(cells, "has_iso", complain);
  const hasGeometry = flag(cells, "has_geometry", complain);
  if (level && level !== "country" && !cells.parent)
    complain("parent", "give the id of the region above");
  if (!id || !name || !level || !ieaRegion || !label) return undefined;
  return {
    ...{ id, name, level, ieaRegion, label },
    tiny: tiny === true,
    hasIso: hasIso === true,
    hasGeometry: hasGeometry === true,
    unRegion: cells.region_un ?? "",
    unSubregion: cells.subregion_un ?? "",
    ...present("iso2", cells.iso_a2),
    ...present("iso31662", cells.iso_3166_2),
    ...present("parent", cells.parent),
    ...present("note", cells.note),
    ...parseArea(cells, complain),
  };
}

function required(cells: Cells, column: string, complain: Complain): string | undefined {
  return cells[column] || complain(column, "fill the cell");
}

function oneOf<const T extends readonly string[]>(
  cells: Cells,
  column: string,
  allowed: T,
  complain: Complain,
): T[number] | undefined {
  const found = allowed.find((value) => value === cells[column]);
  return found ?? complain(column, `use ${allowed.join(", ")}`);
}

function flag(cells: Cells, column: string, complain: Complain): boolean | undefined {
  if (cells[column] === "1") return true;
  return cells[column] === "0" ? false : complain(column, "write 0 or 1");
}

function parseLabel(cells: Cells, complain: Complain): readonly [number, number] | undefined {
  const longitude = degrees(cells, "label_lon", 180, complain);
  const latitude = degrees(cells, "label_lat", 90, complain);
  if (longitude === undefined || latitude === undefined) return undefined;
  return [longitude, latitude];
}

function degrees(cells: Cells, column: string, most: number, complain: Complain) {
  const text = cells[column] ?? "";
  const value = Number(text);
  if (text !== "" && Math.abs(value) <= most) return value;
  return complain(column, `write degrees between -${most} and ${most}`);
}

function parseArea(cells: Cells, complain: Complain): { areaSquareKilometres?: number } {
  if (!cells.area_km2) return {};
  const area = Number(cells.area_km2);
  if (area >= 0) return { areaSquareKilometres: area };
  complain("area_km2", "write square kilometres, or leave the cell empty");
  return {};
}

function present<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return (value ? { [key]: value } : {}) as { [key in K]?: string };
}
