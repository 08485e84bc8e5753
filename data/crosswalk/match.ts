/** A region as a publisher lists it, to be found among the regions of the atlas. */
export interface Place {
  /** The list of regions that it is in, such as `gadm-3.6`. */
  readonly source: string;
  readonly code: string;
  readonly name: string;
  /** Alpha-3 code of its country. */
  readonly country: string;
  /** More names of the same region, where the publisher gives them. */
  readonly otherNames?: readonly string[];
}

/** How a match was found, from the most to the least certain; `none` is a gap, with its reason in the note. */
export const methods = ["code", "name", "curated", "only", "group", "spatial", "similar"] as const;
export type Method = (typeof methods)[number] | "none";

/** The relation of the source's region to the region of the atlas. */
export type Relation = "equal" | "inside" | "covers" | "overlaps";

/** One pair of a source's region and a region of the atlas. */
export interface Match extends Pick<Place, "source" | "code" | "name" | "country"> {
  /** Empty where there is none. */
  readonly region: string;
  readonly relation: Relation | "";
  readonly method: Method;
  /** 0–1; README.md says how it is set. */
  readonly confidence: number;
  /** Share of the area of the atlas's region that lies in the source's region, where it was measured. */
  readonly share?: number;
  readonly note: string;
}

/** The same pair before the relation is known. */
export type Finding = Pick<Match, "region" | "method" | "confidence" | "note">;

export const found = (
  { id }: { readonly id: string },
  method: Finding["method"],
  confidence: number,
  note: string,
): Finding => ({ region: id, method, confidence, note });
