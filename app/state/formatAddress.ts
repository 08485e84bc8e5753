import { type Address, addressVersion, landing } from "./address.ts";
import { partOf } from "./addressPart.ts";
import type { Features } from "./features.ts";
import { settingsText } from "./settingsText.ts";

/** How links name regions, of which the state holds the ids. */
export interface LinkPlaces {
  /** The code under which a link names a region. */
  readonly codeOf: (region: string) => string;
  /** The id of a region that a link names; the name itself where it is not known. */
  readonly idOf: (named: string) => string;
}

export interface AddressOptions {
  /** Language of the page when the address names none. */
  readonly language?: string | undefined;
  /** Links name regions by their ids without it. */
  readonly places?: Pick<LinkPlaces, "codeOf"> | undefined;
}

/** The keys that are one word, left out where the landing has the same. */
type PlainKey = "view" | "layer" | "level" | "renderer" | "theme";

/**
 * The query of an address: readable, only what differs from the landing. Without `language` it always
 * names its own, so that a link looks the same for everybody.
 *
 * @returns "" for the landing itself, else "?v=2&…".
 */
export function formatAddress(
  address: Address,
  { parts }: Pick<Features, "parts">,
  { language, places }: AddressOptions = {},
): string {
  const start = landing(language ?? "");
  const differing = (key: PlainKey) => (address[key] === start[key] ? undefined : address[key]);
  const { scenario } = address;
  const texts: Readonly<Record<string, string | undefined>> = {
    view: differing("view"),
    layer: differing("layer"),
    preset: scenario.preset === start.scenario.preset ? undefined : scenario.preset,
    set: settingsText(scenario) || undefined,
    level: differing("level"),
    within: address.within,
    region: address.region && (places?.codeOf(address.region) ?? address.region),
    ...Object.assign({}, ...parts.map((part) => part.write(partOf(address, part)))),
    renderer: differing("renderer"),
    lang: address.language === start.language ? undefined : address.language,
    theme: differing("theme"),
  };
  const query = Object.entries(texts)
    .filter((part): part is [string, string] => part[1] !== undefined)
    .map(([key, value]) => `${key}=${readable(value)}`);
  return query.length === 0 ? "" : `?${[`v=${addressVersion}`, ...query].join("&")}`;
}

/** Escapes what a query must not hold, and leaves the marks that settings are read by. */
const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",");
