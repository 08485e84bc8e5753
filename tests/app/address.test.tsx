import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapProjections } from "../../app/map/mapProps.ts";
import { features } from "../../app/page/features.ts";
import { breakChoices } from "../../app/scene/picturePart.ts";
import { type Address, landing, rendererChoices, themeChoices } from "../../app/state/address.ts";
import { partOf } from "../../app/state/addressPart.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { historyState, needsRows, withKeptRouting } from "../../app/state/keptRouting.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { changeCount, withParameter } from "../../app/state/settings.ts";
import {
  aggregations,
  bases,
  classCounts,
  coolingChoices,
  filterFacetIds,
  filterFacets,
  indicators,
  modelChoices,
  normalisations,
  type Parameter,
  type ParameterId,
  parameters,
  presets,
  type RoutingShare,
  routingChoices,
  type Scenario,
  scenarioYears,
  tokenEnergyMethods,
  workloadChoices,
} from "../../src/index.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { priceChanges, waterIntensityMethods } from "../../src/scenario/scenario.ts";

/** A value inside the bounds of a parameter, with few digits. */
const within = (id: ParameterId): fc.Arbitrary<number> => {
  const { min, max } = parameters[id];
  return fc.integer({ min: 0, max: 1000 }).map((step) => {
    const value = Number((min + ((max - min) * step) / 1000).toPrecision(4));
    return Math.min(Math.max(value, min), max);
  });
};

/** A range inside the bounds of a parameter that has one. */
const rangedIds = parameterIds.filter((id) => (parameters[id] as Parameter).shape !== "choice");
const ranges = fc.array(
  fc
    .constantFrom(...rangedIds)
    .chain((id) =>
      fc
        .tuple(within(id), within(id))
        .map(([a, b]) => [id, [Math.min(a, b), Math.max(a, b)]] as const),
    ),
  { maxLength: 4 },
);

const customRouting: fc.Arbitrary<readonly RoutingShare[]> = fc.constantFrom(
  [],
  [{ u: "IRL", r: "IRL", share: 1 }],
  [
    { u: "IRL", r: "USA", share: 0.25 },
    { u: "IRL", r: "IRL", share: 0.75 },
    { u: "XKX", r: "USA", share: 1 },
  ],
);

const choices = fc.record({
  switches: fc.record({
    hydroEvaporation: fc.boolean(),
    waterIntensity: fc.constantFrom(...waterIntensityMethods),
    cooling: fc.constantFrom(...coolingChoices),
    priceChange: fc.constantFrom(...priceChanges),
    healthTransfer: fc.boolean(),
    embodied: fc.boolean(),
  }),
  tokens: fc.record({
    model: fc.constantFrom(...modelChoices),
    workload: fc.constantFrom(...workloadChoices),
    energy: fc.constantFrom(...tokenEnergyMethods),
    routing: fc.constantFrom(...routingChoices),
    customRouting,
  }),
  index: fc.record({
    weights: fc.record({
      grid: fc.integer({ min: 1, max: 100 }),
      price: fc.nat(100),
      water: fc.nat(100),
      carbon: fc.nat(100),
      health: fc.nat(100),
    }),
    aggregation: fc.constantFrom(...aggregations),
    normalisation: fc.constantFrom(...normalisations),
    vulnerability: fc.boolean(),
  }),
});

const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.constantFrom(...presets),
    fc.array(fc.constantFrom(...parameterIds).chain((id) => fc.tuple(fc.constant(id), within(id)))),
    ranges,
    choices,
    fc.constantFrom(...bases),
    fc.integer(scenarioYears),
  )
  .map(([preset, changes, ends, chosen, basis, year]) => ({
    ...changes.reduce((scenario, [id, value]) => withParameter(scenario, id, value), preset),
    ranges: { ...preset.ranges, ...Object.fromEntries(ends) },
    ...chosen,
    basis,
    year,
  }));

/** What a reader may have typed, from whole steps to fractions. */
const typedLimits = fc.record({
  layer: fc.constantFrom(...indicators.map(({ id }) => id)),
  limits: fc
    .uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), {
      minLength: 2,
      maxLength: 6,
      selector: (limit) => limit + 0,
    })
    .map((limits) => limits.map((limit) => limit + 0).toSorted((a, b) => a - b)),
});

const ownFields = fc.record({
  view: fc.constantFrom(...features.views.map(({ id }) => id)),
  layer: fc.constantFrom(...indicators.map(({ id }) => id)),
  scenario: scenarios,
  region: fc.option(fc.constantFrom("IRL", "USA", "XKX"), { nil: undefined }),
  parts: fc.record({
    picture: fc.record({
      projection: fc.constantFrom(...mapProjections),
      breaks: fc.constantFrom(...breakChoices),
      count: fc.constantFrom(...classCounts),
      typed: fc.option(typedLimits, { nil: undefined }),
      dotted: fc.boolean(),
    }),
    filter: fc.record({
      chosen: fc
        .tuple(...filterFacetIds.map((facet) => fc.subarray([...filterFacets[facet]])))
        .map((lists) =>
          Object.fromEntries(
            filterFacetIds.flatMap((facet, at) => (lists[at]?.length ? [[facet, lists[at]]] : [])),
          ),
        ),
      among: fc.uniqueArray(fc.constantFrom("IRL", "USA-3521", "US-51107", "GB-SCT")),
    }),
    sort: fc.record({
      column: fc.constantFrom("value", "name", "pillarGrid"),
      descending: fc.boolean(),
    }),
  }),
  renderer: fc.constantFrom(...rendererChoices),
  language: fc.constantFrom("en", "ar"),
  theme: fc.constantFrom(...themeChoices),
});

/** An address with the value of every part, said or not. */
const whole = (address: Address): Address => ({
  ...address,
  parts: Object.fromEntries(features.parts.map((part) => [part.id, partOf(address, part)])),
});

/** Parts of the other pages have their own tests; here they have their initial values. */
const addresses: fc.Arbitrary<Address> = ownFields.map((fields) => ({
  ...landing(fields.language),
  ...fields,
}));

describe("address", () => {
  it("gives back every view that it was written from", () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom("en", "ar"), (address, language) => {
        const query = formatAddress(address, features, { language });
        const read = parseAddress(query, language, features);
        expect(read.notices).toEqual([]);
        expect(whole(read.address)).toEqual(whole(address));
      }),
    );
  });

  it("is empty for the landing and readable for a change", () => {
    const start = landing("en");
    expect(formatAddress(start, features, { language: "en" })).toBe("");
    expect(
      formatAddress(
        { ...start, region: "IRL", scenario: withParameter(start.scenario, "aiShare", 0.2) },
        features,
        { language: "en" },
      ),
    ).toBe("?v=2&set=aiShare:0.2&region=IRL");
  });

  it("names the language of a link that is passed on", () => {
    expect(formatAddress(landing("en"), features)).toBe("?v=2&lang=en");
  });

  it("never throws on what anybody may have written, and never leaves the bounds", () => {
    const keys = fc.constantFrom(
      "v",
      "layer",
      "preset",
      "set",
      "region",
      "sort",
      "lang",
      "x",
      "__proto__",
    );
    const part = fc.tuple(
      keys,
      fc.oneof(fc.string(), fc.constant("aiShare:9e9,grid:-1,constructor:1")),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const query = parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
        const { address } = parseAddress(query, "en", features);
        for (const id of parameterIds) {
          const value = address.scenario.parameters[id];
          if (value === undefined) continue;
          expect(value).toBeGreaterThanOrEqual(parameters[id].min);
          expect(value).toBeLessThanOrEqual(parameters[id].max);
        }
        expect(indicators.some(({ id }) => id === address.layer)).toBe(true);
      }),
    );
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    "takes %s, which every object has, for no version, place or layer",
    (member) => {
      const { address, notices } = parseAddress(
        `?v=${member}&region=${member}&layer=${member}&preset=${member}&view=${member}&lang=${member}&places=${member}&beside=${member}`,
        "en",
        features,
      );
      expect(address).toEqual(landing("en"));
      expect(notices).toHaveLength(8);
    },
  );

  it("says what it left out, and keeps the rest", () => {
    const { address, notices } = parseAddress(
      "?v=3&layer=nothing&set=aiShare:7,powerUsageEffectiveness:1.15,nonsense:1&colour=red&region=IRL",
      "en",
      features,
    );
    expect(notices).toEqual([
      { kind: "version", value: "3" },
      { kind: "unknownKey", key: "colour" },
      { kind: "unknownValue", key: "layer", value: "nothing" },
      { kind: "outOfRange", key: "aiShare", value: "7", min: 0, max: 1 },
      { kind: "unknownKey", key: "nonsense" },
    ]);
    expect(address.layer).toBe("externalCostPerMwh");
    expect(address.region).toBe("IRL");
    expect(address.scenario.parameters).toEqual({ powerUsageEffectiveness: 1.15 });
  });

  it("says nothing of what senders put behind a link, and cuts no letter in two", () => {
    const { notices } = parseAddress(
      "?utm_source=mail&fbclid=x&gclid=y&layer=bill",
      "en",
      features,
    );
    expect(notices).toEqual([]);
    const smiles = "\u{1f600}".repeat(60);
    const [notice] = parseAddress(`?${encodeURIComponent(smiles)}=1`, "en", features).notices;
    expect(notice).toEqual({ kind: "unknownKey", key: "\u{1f600}".repeat(40) });
  });

  it("opens a link of release 0.2 on the layer that it left out", () => {
    const { address, notices } = parseAddress("?v=1&region=IRL", "en", features);
    expect(notices).toEqual([]);
    expect(address.layer).toBe("externalCostPerResident");
    expect(parseAddress("?v=1&layer=carbon", "en", features).address.layer).toBe("carbon");
    expect(parseAddress("?region=IRL", "en", features).address.layer).toBe("externalCostPerMwh");
  });

  it("refuses weights that sum to nothing", () => {
    const { address, notices } = parseAddress(
      "?set=weights.grid:0,weights.price:0,weights.water:0",
      "en",
      features,
    );
    expect(address.scenario.index.weights).toEqual(presets[0]?.index.weights);
    expect(notices).toEqual([{ kind: "unknownValue", key: "weights", value: "0" }]);
  });

  it("reads the preset before the settings, whatever their order", () => {
    const { address } = parseAddress("?set=sitingLoad:250&preset=siting-100mw", "en", features);
    expect(address.scenario.basis).toBe("siting");
    expect(address.scenario.parameters.sitingLoad).toBe(250);
  });
});

describe("changes of a scenario", () => {
  it("leave no trace when the preset's own value comes back", () => {
    const { scenario } = landing("en");
    const changed = withParameter(scenario, "aiShare", 0.18);
    expect(changeCount(changed)).toBe(1);
    expect(withParameter(changed, "aiShare", 0.15)).toEqual(scenario);
  });
});

describe("routing of one's own", () => {
  const routed = (rows: readonly RoutingShare[]): Address => {
    const { scenario, ...rest } = landing("en");
    const tokens = { ...scenario.tokens, routing: "custom" as const, customRouting: rows };
    return { ...rest, scenario: { ...scenario, basis: "tokens", tokens } };
  };
  const many = Array.from(
    { length: 400 },
    (_, place): RoutingShare => ({
      u: `A${String(place).padStart(3, "0")}`,
      r: "IRL",
      share: 1,
    }),
  );

  it("stands in the link as long as it fits", () => {
    const query = formatAddress(routed([{ u: "IRL", r: "USA", share: 1 }]), features, {
      language: "en",
    });
    expect(query).toContain("tokens.customRouting:IRL~USA~1");
  });

  it("stays with the entry of the history where it is too long, and is put back from there", () => {
    const address = routed(many);
    const query = formatAddress(address, features, { language: "en" });
    expect(query.length).toBeLessThan(200);
    const read = parseAddress(query, "en", features).address;
    expect(needsRows(read.scenario)).toBe(true);
    const kept = JSON.parse(JSON.stringify(historyState(address)));
    expect(withKeptRouting(read, kept)).toEqual(address);
  });

  it.each([null, 7, {}, { customRouting: "nonsense" }, { customRouting: [{ u: 1 }] }])(
    "takes nothing from %j",
    (kept) => {
      const address = routed([]);
      expect(withKeptRouting(address, kept)).toEqual(address);
    },
  );
});
