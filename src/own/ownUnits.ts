import { fold } from "../language/fold.ts";

/** A unit in which a reader's figures may stand: the figure in the atlas's unit is `value × factor + offset`. */
export interface OwnUnit {
  readonly id: string;
  readonly factor: number;
  readonly offset?: number;
  /** As it is written, in plain letters with blanks for signs. */
  readonly spellings: readonly string[];
  /** Spellings that leave open which currency is meant, so that the reader is asked. */
  readonly unsure?: readonly string[];
}

const unit = (id: string, factor: number, ...spellings: readonly string[]): OwnUnit => ({
  id,
  factor,
  spellings: [plainUnit(id), ...spellings],
});

const energyPrice: readonly OwnUnit[] = [
  unit("USD/kWh", 1, "$ kwh", "us$ kwh", "dollar kwh", "dollars kwh", "us dollar kwh"),
  {
    id: "US cent/kWh",
    factor: 0.01,
    spellings: ["us cent kwh", "us cents kwh", "usct kwh", "usc kwh", "us ct kwh", "¢ kwh"],
    unsure: ["ct kwh", "c kwh", "cent kwh", "cents kwh", "ct", "cent", "cents", "¢", "c"],
  },
  unit("USD/MWh", 0.001, "$ mwh", "us$ mwh", "dollars mwh"),
];

const energy = (own: number): readonly OwnUnit[] => [
  unit("TWh", 1 / own, "twh a", "twh yr", "twh year"),
  unit("GWh", 1e-3 / own, "gwh a", "gwh yr"),
  unit("MWh", 1e-6 / own),
  unit("kWh", 1e-9 / own),
  unit("PJ", 1 / 3.6 / own),
  unit("TJ", 1e-3 / 3.6 / own),
];

const power = (own: number): readonly OwnUnit[] => [
  unit("GW", 1 / own, "gwe"),
  unit("MW", 1e-3 / own, "mwe"),
  unit("kW", 1e-6 / own),
];

/** Units by the unit that the atlas keeps. */
const families: Readonly<Record<string, readonly OwnUnit[]>> = {
  "USD/kWh": energyPrice,
  TWh: energy(1),
  GW: power(1),
  MW: power(1e-3),
  "g/kWh": [
    unit("g/kWh", 1, "gco2 kwh", "g co2 kwh", "gco2e kwh", "gco2eq kwh", "g co2eq kwh", "kg mwh"),
    unit("kg/kWh", 1000, "kgco2 kwh", "kg co2 kwh", "t mwh", "tco2 mwh", "t co2 mwh"),
    unit("lb/MWh", 0.453_592_37, "lbs mwh", "lb co2 mwh"),
  ],
  "%": [unit("%", 1, "percent", "per cent", "prozent", "pct"), unit("share of 1", 100, "fraction")],
  ratio: [unit("ratio", 1, "fraction"), unit("%", 0.01, "percent", "per cent", "pct")],
  "index 0–1": [unit("index 0–1", 1, "index"), unit("%", 0.01, "percent")],
  "h/yr": [
    unit("h/yr", 1, "h", "hours", "hour", "hours year", "h year"),
    unit("min/yr", 1 / 60, "min", "minutes", "minutes year", "min year"),
  ],
  "L/kWh": [unit("L/kWh", 1, "l kwh", "m3 mwh"), unit("gal/kWh", 3.785_411_784, "gal kwh")],
  "°C": [
    { id: "°C", factor: 1, spellings: ["°c", "deg c", "celsius", "c"] },
    { id: "°F", factor: 5 / 9, offset: -160 / 9, spellings: ["°f", "deg f", "fahrenheit", "f"] },
    { id: "K", factor: 1, offset: -273.15, spellings: ["k", "kelvin"] },
  ],
  persons: [
    unit("persons", 1, "people", "inhabitants", "einwohner", "habitants"),
    unit("thousand persons", 1000, "thousand", "thousands", "tsd"),
    unit("million persons", 1e6, "million", "millions", "mio"),
  ],
  "USD/yr": [
    unit("USD/yr", 1, "usd", "$", "us$"),
    unit("million USD/yr", 1e6, "million usd", "usd million", "$ million", "musd"),
    unit("billion USD/yr", 1e9, "billion usd", "usd billion", "$ billion", "busd"),
  ],
  "USD/person/yr": [unit("USD/person/yr", 1, "usd", "$", "us$", "usd person", "usd per head")],
  "m²": [
    unit("m²", 1, "m2", "sqm", "square metres", "square meters"),
    unit("ft²", 0.092_903_04, "ft2", "sqft", "sq ft", "square feet"),
    unit("ha", 10_000, "hectares"),
  ],
};

/** The units that figures of a variable may stand in, its own first. */
export const unitsOf = (own: string): readonly OwnUnit[] =>
  families[own] ? withOwnFirst(families[own], own) : [unit(own, 1)];

const withOwnFirst = (units: readonly OwnUnit[], own: string): readonly OwnUnit[] =>
  units.toSorted((one, other) => Number(other.id === own) - Number(one.id === own));

/** Letters of a unit without capitals, with one blank for what joins its parts. */
export function plainUnit(text: string): string {
  return fold(text)
    .normalize("NFKC")
    .replace(/\b(per|pro|par|por)\b/g, " ")
    .replace(/([€£¥₹$¢%])/g, "$1 ")
    .replace(/[/_\-·.()[\]⁻¹]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Signs and codes of currencies other than the atlas's. */
const otherCurrency =
  /[€£¥₹₩₽₺₦₱]|\b(eur|euro|euros|eurocent|gbp|pence|inr|rs|rupees?|cny|rmb|yuan|jpy|yen|brl|r\$|mxn|zar|rand|aud|cad|chf|sek|nok|dkk|pln|krw|idr|kes|ngn|try|rub|sar|aed|egp)\b/;

export type UnitFound =
  | { readonly kind: "sure" | "unsure"; readonly unit: OwnUnit }
  | { readonly kind: "currency" | "unknown" };

/** Reads a unit that stands behind a figure or alone in brackets. */
export function readUnit(text: string, own: string): UnitFound {
  const plain = plainUnit(text);
  if (otherCurrency.test(plain)) return { kind: "currency" };
  for (const found of unitsOf(own)) {
    if (found.spellings.includes(plain)) return { kind: "sure", unit: found };
    if (found.unsure?.includes(plain)) return { kind: "unsure", unit: found };
  }
  return { kind: "unknown" };
}

/** The unit that the name of a column says, such as `price_usd_kwh` or `Strompreis (ct/kWh)`; `undefined` where it says none. */
export function unitInName(name: string, own: string): UnitFound | undefined {
  const [, bracketed] = /[([]([^)\]]+)[)\]]\s*$/.exec(name) ?? [];
  const inBrackets = bracketed === undefined ? undefined : readUnit(bracketed, own);
  if (inBrackets && inBrackets.kind !== "unknown") return inBrackets;
  const tokens = plainUnit(name.replace(/([a-z])([A-Z])/g, "$1_$2")).split(" ");
  const whole = plainUnit(name).split(" ");
  for (const words of [whole, tokens])
    for (let start = 1; start < words.length; start += 1) {
      const found = readUnit(words.slice(start).join(" "), own);
      if (found.kind !== "unknown") return found;
    }
  return undefined;
}
