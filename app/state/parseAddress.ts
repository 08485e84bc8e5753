import { currentId, indicators, languages, presets } from "../../src/index.ts";
import {
  type Address,
  addressVersion,
  earlierLandingLayers,
  landing,
  levelChoices,
  rendererChoices,
  themeChoices,
} from "./address.ts";
import { type AddressPart, partOf, withPart } from "./addressPart.ts";
import type { Features } from "./features.ts";
import { mayBePlace } from "./mayBePlace.ts";
import { type Notice, quotable } from "./notice.ts";
import { parseSettings } from "./parseSettings.ts";
import { presetScenario } from "./presetScenario.ts";

export interface AddressRead {
  readonly address: Address;
  readonly notices: readonly Notice[];
}

type Read = (
  address: Address,
  value: string,
) => Address | Notice | readonly [Address, readonly Notice[]];

/** Reads one of a few words. */
const oneOf =
  <Key extends keyof Address>(key: Key, name: string, words: readonly Address[Key][]): Read =>
  (address, value) => {
    const word = words.find((candidate) => candidate === value);
    return word === undefined ? unknownValue(name, value) : { ...address, [key]: word };
  };

const unknownValue = (key: string, value: string): Notice => ({
  kind: "unknownValue",
  key,
  value: quotable(value),
});

/** The readers of the keys that a feature adds. */
const readersOf = (part: AddressPart<object>): readonly (readonly [string, Read])[] =>
  Object.entries(part.readers).map(([key, read]) => [
    key,
    (address, text) => {
      const value = read(partOf(address, part), text);
      return value ? { ...address, ...withPart(address, part, value) } : unknownValue(key, text);
    },
  ]);

/** A reader for every key of the query. `set` comes after `preset`, whatever their order in the query. */
const readersWith = ({ views, parts }: Features): Readonly<Record<string, Read>> => ({
  view: oneOf(
    "view",
    "view",
    views.map(({ id }) => id),
  ),
  layer: oneOf(
    "layer",
    "layer",
    indicators.map(({ id }) => id),
  ),
  preset: (address, value) =>
    presets.some(({ preset }) => preset === value)
      ? { ...address, scenario: presetScenario(value) }
      : unknownValue("preset", value),
  set: (address, value) => {
    const { scenario, notices } = parseSettings(value, address.scenario);
    return [{ ...address, scenario }, notices];
  },
  level: oneOf("level", "level", levelChoices),
  within: (address, value) =>
    mayBePlace(value.trim()) && address.level !== "country"
      ? { ...address, within: value.trim() }
      : unknownValue("within", value),
  region: (address, value) => {
    const region = currentId(value.trim());
    return mayBePlace(region) ? { ...address, region } : unknownValue("region", value);
  },
  ...Object.fromEntries(parts.flatMap(readersOf)),
  renderer: oneOf("renderer", "renderer", rendererChoices),
  lang: oneOf(
    "language",
    "lang",
    languages.map(({ code }) => code),
  ),
  theme: oneOf("theme", "theme", themeChoices),
});

/**
 * Reads the query of an address, which anybody may have written. What it does not know, or finds out
 * of range, is left out and becomes a notice.
 *
 * @param language of the page when the address names none.
 */
export function parseAddress(query: string, language: string, features: Features): AddressRead {
  const readers = readersWith(features);
  const given = new URLSearchParams(query);
  const version = given.get("v");
  const notices: Notice[] = [
    ...versionNotices(version),
    ...[...new Set(given.keys())]
      .filter((key) => key !== "v" && !isOfSender(key) && !Object.hasOwn(readers, key))
      .map((key) => ({ kind: "unknownKey" as const, key: quotable(key) })),
  ];
  let address = startOf(version, language);
  for (const [key, read] of Object.entries(readers)) {
    const value = given.get(key);
    if (value === null) continue;
    const result = read(address, value);
    if ("kind" in result) notices.push(result);
    else if ("view" in result) address = result;
    else {
      address = result[0];
      notices.push(...result[1]);
    }
  }
  return { address, notices };
}

/** Whether mail and social networks have put a key behind a link: nobody meant it for the atlas. */
const isOfSender = (key: string): boolean =>
  /^(utm_\w{1,20}|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|mc_[ce]id|_ga|_gl)$/.test(key);

/** A version that nothing is known of. */
const versionNotices = (version: string | null): readonly Notice[] =>
  version === null || version === addressVersion || earlierLandingLayers.has(version)
    ? []
    : [{ kind: "version", value: quotable(version) }];

/** Where links of a version start from. */
function startOf(version: string | null, language: string): Address {
  const start = landing(language);
  return { ...start, layer: earlierLandingLayers.get(version ?? addressVersion) ?? start.layer };
}
