import { publishedParts } from "../../model/below/dataCentresBelow.ts";
import { membersByParent } from "../../model/below/membersByParent.ts";
import { type BaseLoad, baseLoad } from "../../model/evidence/baseLoads.ts";
import type { HostingEvidence } from "../../model/evidence/evidencePlaces.ts";
import { baseYear, type LoadRule, loadRuleOf } from "../../model/evidence/evidenceRule.ts";
import type { Prepared } from "../../model/prepare.ts";
import type { Region } from "../../region/region.ts";
import type { EvidenceFigure } from "../../region/worldEvidence.ts";
import { type Chaining, chainFigure, known, printed, termName, variableInput } from "./chaining.ts";
import { figureInput } from "./publishedRow.ts";
import type { ChainStep } from "./valueChain.ts";

/** A region at its own level or at one above it. */
interface LoadPlace {
  readonly chaining: Chaining;
  readonly prepared: Prepared;
  readonly region: number;
  /** Behind the id of its step: nothing for the region that is explained. */
  readonly suffix: string;
}

/** The load of a region in the base year and in that of the scenario: a published figure, the key, or its part of the load above. */
export function loadSteps(chaining: Chaining): readonly ChainStep[] {
  const { prepared } = chaining.answer;
  const place = { chaining, prepared, region: chaining.regionIndex, suffix: "" };
  return [...baseSteps(place), yearStep(place)];
}

const rule = ({ chaining }: LoadPlace): LoadRule => loadRuleOf(chaining.answer.scenario);

const regionAt = ({ prepared, region }: LoadPlace): Region => prepared.regions[region] as Region;

const idOf = (place: LoadPlace): string => `given:hostedLoad${place.suffix}`;

function baseSteps(place: LoadPlace): readonly ChainStep[] {
  const { prepared } = place;
  return prepared.above ? stepsBelow(place, prepared.above) : [countryStep(place)];
}

/** What every step of a load has in common. */
function loadStep(place: LoadPlace, said: Partial<ChainStep>): ChainStep {
  const { chaining, prepared, region } = place;
  const { words } = chaining.context;
  return {
    id: idOf(place),
    name:
      place.suffix === ""
        ? termName(words, "hostedLoad")
        : `${termName(words, "hostedLoad")}, ${regionAt(place).name}`,
    unit: "TWh/yr",
    ...known(prepared.dataCentres(rule(place)).value[region]),
    words: words.say("explain.loadUnknown"),
    standing: "live",
    inputs: [],
    ...said,
  };
}

function countryStep(place: LoadPlace): ChainStep {
  const { world } = place.prepared;
  const load = baseLoad(
    place.chaining.placesOf(world)(regionAt(place)),
    rule(place).evidence,
    world.evidence?.key,
  );
  if (!load) return loadStep(place, { standing: "unknown" });
  return load.chosen ? publishedStep(place, load) : keyedStep(place, load);
}

/** A published figure: turned into energy, and carried to the base year. */
function publishedStep(place: LoadPlace, { chosen }: BaseLoad<EvidenceFigure>): ChainStep {
  const { context } = place.chaining;
  const { words } = context;
  const figure = chosen?.used.figure as EvidenceFigure;
  const way = ways[figure.kind] ?? ways.energy;
  const { growth } = place.chaining.placesOf(place.prepared.world)(regionAt(place));
  const years = baseYear - figure.year;
  const carried = `${chainFigure(words, growth)}^${years}`;
  const value = chainFigure(words, figure.value, unitsOfKinds[figure.kind] ?? "TWh");
  return loadStep(place, {
    formula: `DC = ${way.formula} · g^(${baseYear} − y)`,
    numbers: `DC = ${way.numbers(value)} · ${carried}`,
    words: words.say("explain.loadPublished", {
      publisher: figure.publisher,
      year: String(figure.year),
      to: String(baseYear),
    }),
    inputs: [figureInput(figure, regionAt(place), context), ...way.inputs],
  });
}

const unitsOfKinds: { readonly [kind in string]?: string } = {
  energy: "TWh",
  share: "%",
  load: "MW",
  capacity: "MW",
  count: "MW",
};

interface FigureWay {
  readonly formula: string;
  readonly numbers: (value: string) => string;
  readonly inputs: readonly string[];
}

const drawn: FigureWay = {
  formula: "P · 8760 · u_c",
  numbers: (value) => `${value} · 8760 h · u_c`,
  inputs: ["parameter:contractedUtilisation"],
};

/** How figures of each kind become electricity. */
const ways: { readonly energy: FigureWay } & { readonly [kind in string]?: FigureWay } = {
  energy: { formula: "Q", numbers: (value) => value, inputs: [] },
  share: {
    formula: "p · D",
    numbers: (value) => `${value} · D`,
    inputs: [variableInput("annualDemand")],
  },
  load: { formula: "P · 8760", numbers: (value) => `${value} · 8760 h`, inputs: [] },
  capacity: drawn,
  count: drawn,
};

/** The level of the key, or what counts of a market ask for where that is more. */
function keyedStep(place: LoadPlace, load: BaseLoad<EvidenceFigure>): ChainStep {
  const { chaining, prepared } = place;
  const { words } = chaining.context;
  const { level = Number.NaN, need } = load.keyed ?? {};
  const parameter = load.evidence === "located" ? "locatedLevel" : "keyOnlyLevel";
  const share = rule(place).evidence[load.evidence === "located" ? "located" : "keyOnly"].central;
  const keyed = `${chainFigure(words, share)} · ${chainFigure(words, level, "TWh/yr")}`;
  const least = need && need.value > 0 ? need.value : undefined;
  return loadStep(place, {
    ...printed(chaining, "keyedLoad"),
    numbers:
      least === undefined
        ? `DC = ${keyed}`
        : `DC = max(${chainFigure(words, least, "TWh/yr")}, ${keyed})`,
    words: words.say("explain.loadKeyed", { count: prepared.world.evidence?.key?.count ?? 0 }),
    inputs: [variableInput("gdp"), variableInput("cloudRegions"), `parameter:${parameter}`],
  });
}

/** Below countries: a published figure of its own, or its part of the load above. */
function stepsBelow(place: LoadPlace, above: Prepared): readonly ChainStep[] {
  const { prepared, suffix, chaining } = place;
  const { world } = prepared;
  const own = regionAt(place);
  const parent = above.regions.findIndex(({ id }) => id === own.parent);
  const members = membersByParent(world).get(own.parent ?? "") ?? [];
  const read = chaining.placesOf(world);
  const places = world.regions.map((region) =>
    region.parent === own.parent ? read(region) : undefined,
  ) as HostingEvidence[];
  if (publishedParts({ places, rule: rule(place) }, members)) return [partStep(place)];
  const whole = { chaining, prepared: above, region: parent, suffix: `${suffix}@${own.parent}` };
  return parent < 0
    ? [loadStep(place, { standing: "unknown" })]
    : [...baseSteps(whole), shareStep(place, whole)];
}

function partStep(place: LoadPlace): ChainStep {
  const evidence = place.chaining.placesOf(place.prepared.world)(regionAt(place));
  const load = baseLoad(evidence, rule(place).evidence);
  if (!load?.chosen) return loadStep(place, { standing: "unknown" });
  const { words } = place.chaining.context;
  const published = publishedStep(place, load);
  const value = place.prepared.dataCentres(rule(place)).value[place.region] as number;
  const scale = value / load.value;
  if (scale === 1) return published;
  return {
    ...published,
    numbers: `${published.numbers} · ${chainFigure(words, scale)}`,
    words: `${published.words} ${words.say("explain.loadScaled")}`,
  };
}

/** The mean of its shares in several keys, of the load above. */
function shareStep(place: LoadPlace, whole: LoadPlace): ChainStep {
  const { chaining, prepared, region } = place;
  const { words } = chaining.context;
  const of = whole.prepared.dataCentres(rule(place)).value[whole.region] as number;
  const value = prepared.dataCentres(rule(place)).value[region] as number;
  return loadStep(place, {
    ...printed(chaining, "splitBelow"),
    numbers: `DC_b = ${chainFigure(words, of, "TWh/yr")} · ${chainFigure(words, value / of)}`,
    inputs: [
      idOf(whole),
      ...["computeLocated", "dataCentreSites", "cloudRegions", "population"].map(variableInput),
    ],
  });
}

/** The load of the scenario's year: the base year's moved by a published series or by the growth of the IEA's region. */
function yearStep(place: LoadPlace): ChainStep {
  const { chaining, prepared, region } = place;
  const { words } = chaining.context;
  const { year } = chaining.answer.scenario;
  const centres = prepared.dataCentres(rule(place));
  const [base, ofYear] = [centres.value[region] as number, centres.ofYear[region] as number];
  const factor = chainFigure(words, ofYear / base);
  return {
    id: "given:hostedLoadOfYear",
    name: termName(words, "hostedLoadOfYear"),
    unit: "TWh/yr",
    ...known(ofYear),
    formula: "DC_y = DC · s_y / s_0",
    numbers: `DC_y = ${chainFigure(words, base, "TWh/yr")} · ${factor}`,
    words: words.say("explain.loadOfYear", { year: String(year), from: String(baseYear) }),
    standing: Number.isNaN(ofYear) ? "unknown" : "live",
    inputs: [idOf(place)],
  };
}
