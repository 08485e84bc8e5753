import { breakMethods, indicators, languages, presets } from "../../src/index.ts";
import { choiceReaders } from "../bivariate/benefitChoice.ts";
import { levelChoices } from "../level/wantedLevel.ts";
import { lifeReaders } from "../lifecycle/lifeView.ts";
import { presetScenario } from "../scenario/presetScenario.ts";
import {
  type Address,
  addressVersion,
  landing,
  projections,
  rendererChoices,
  themeChoices,
  views,
} from "./address.ts";
import { type Notice, quotable } from "./notice.ts";
import { parseSettings } from "./parseSettings.ts";

export interface AddressRead {
  readonly address: Address;
  readonly notices: readonly Notice[];
}

type Read = (
  address: Address,
  value: string,
) => Address | Notice | readonly [Address, readonly Notice[]];

/** A parameter that takes one of a few words. */
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

/** What the page of burden and benefit shows. */
const benefitReaders = Object.fromEntries(
  Object.entries(choiceReaders).map(([key, read]): [string, Read] => [
    key,
    (address, value) => {
      const benefit = read(address.benefit, value);
      return benefit ? { ...address, benefit } : unknownValue(key, value);
    },
  ]),
);

/** How the life of a model is shown. */
const lifeViewReaders = Object.fromEntries(
  Object.entries(lifeReaders).map(([key, read]): [string, Read] => [
    key,
    (address, value) => {
      const life = read(address.life, value);
      return life ? { ...address, life } : unknownValue(key, value);
    },
  ]),
);

/** Every parameter of an address. `set` comes after `preset`, whatever their order in the query. */
const readers: Readonly<Record<string, Read>> = {
  view: oneOf("view", "view", views),
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
    /^[A-Z]{3}$/.test(value) && address.level !== "country"
      ? { ...address, within: value }
      : unknownValue("within", value),
  region: (address, value) =>
    /^[A-Za-z0-9~+-]{2,12}$/.test(value)
      ? { ...address, region: value }
      : unknownValue("region", value),
  projection: oneOf("projection", "projection", projections),
  breaks: oneOf("breaks", "breaks", ["fixed", ...breakMethods]),
  dots: (address, value) =>
    value === "off" ? { ...address, dotted: false } : unknownValue("dots", value),
  sites: (address, value) =>
    value === "on" ? { ...address, sites: true } : unknownValue("sites", value),
  sort: (address, value) =>
    /^-?[A-Za-z]\w{0,40}$/.test(value)
      ? { ...address, sort: { column: value.replace("-", ""), descending: value.startsWith("-") } }
      : unknownValue("sort", value),
  ...benefitReaders,
  ...lifeViewReaders,
  renderer: oneOf("renderer", "renderer", rendererChoices),
  lang: oneOf(
    "language",
    "lang",
    languages.map(({ code }) => code),
  ),
  theme: oneOf("theme", "theme", themeChoices),
};

/**
 * Reads the query of an address, which anybody may have written: what it does not know, or finds out of range, is left out and
 * told in a notice.
 *
 * @param language of the page when the address names none.
 */
export function parseAddress(query: string, language: string): AddressRead {
  const given = new URLSearchParams(query);
  const version = given.get("v");
  const notices: Notice[] = [
    ...(version !== null && version !== addressVersion
      ? [{ kind: "version" as const, value: quotable(version) }]
      : []),
    ...[...new Set(given.keys())]
      .filter((key) => key !== "v" && !Object.hasOwn(readers, key))
      .map((key) => ({ kind: "unknownKey" as const, key: quotable(key) })),
  ];
  let address = landing(language);
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
