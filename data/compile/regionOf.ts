import type { AtlasFile, RegionRecord } from "../../src/index.ts";

/** Kosovo's code is user-assigned, not ISO's own, but publishers report it like any other. */
const kosovo = "XKX";

/**
 * The part of a row of the region table that the atlas uses.
 *
 * @param country the row of its country, for a region below countries: it is reported separately if its country is.
 */
export const regionOf = (
  record: RegionRecord,
  country: RegionRecord = record,
): AtlasFile["regions"][number] => ({
  id: record.id,
  level: record.level,
  name: record.name,
  ...(record.iso2 === undefined ? {} : { iso2: record.iso2 }),
  ...(record.iso31662 === undefined ? {} : { iso31662: record.iso31662 }),
  ...(record.parent === undefined ? {} : { parent: record.parent }),
  ieaRegion: record.ieaRegion,
  unRegion: record.unRegion,
  hasIso: country.hasIso || country.id === kosovo,
  tiny: record.tiny,
  hasGeometry: record.hasGeometry,
  label: record.label,
});
