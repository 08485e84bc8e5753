import { expect, test } from "vitest";
import { defaultScenario, headline, openingLayers, presets } from "../../src/index.ts";
import type { Finding } from "../layer/handmade.ts";
import { arabic } from "../layer/scenes.ts";
import { handmadeContext } from "./contexts.ts";

/** Three regions: R0 hosts 8 of 10, uses 1 of 4, owns nothing; R1 hosts 2 of 10, uses 3 of 4, owns all. */
const columns: Record<string, readonly Finding[]> = {
  demandShare: [4.04, 0.021, "noLoad"],
  facilityEnergy: [800, 200, "noLoad"],
  dataCentreElectricity: [8, 2, "noLoad"],
  population: [1e6, 1e6, 1e6],
  aiUseShare: [10, 30, "noData"],
  computeOwned: ["noData", 50, "noData"],
  climateCostPerResident: [13.66, 0.5, "noLoad"],
};

const say = (
  index: number,
  changes: Record<string, readonly Finding[]> = {},
  words?: typeof arabic,
) => headline(handmadeContext({ ...columns, ...changes }, words ? { words } : {}), index);

test("the share, how many regions have a smaller one, host against use, ownership, cost", () => {
  expect(say(0)).toEqual([
    "AI inference takes about 4.0\u202f% of the electricity used in Region R0, a larger share than in 1 of 2 countries with comparable figures.",
    "Region R0 hosts 3.2 times its share of the people who use AI, and firms at home there own none of the AI compute on record.",
    "The climate cost, before carbon pricing, comes to 13.7\u00a0USD of 2024 per person and year, rank 1 among 2 countries with comparable figures.",
  ]);
});

test("the smallest share is called so; a part of the own use is a percentage", () => {
  expect(say(1)).toEqual([
    "AI inference takes about 0.021\u202f% of the electricity used in Region R1, the smallest share among 2 countries with comparable figures.",
    "Region R1 hosts 27\u202f% of its share of the people who use AI, and firms at home there own 100\u202f% of the AI compute on record.",
    "The climate cost, before carbon pricing, comes to 0.500\u00a0USD of 2024 per person and year, rank 2 among 2 countries with comparable figures.",
  ]);
});

test("a true zero is said to be one, and nothing is divided by what is not known", () => {
  expect(say(2)).toEqual([
    "In this scenario, no AI load is hosted in Region R2: a true zero, not a gap.",
  ]);
});

test("what is not known is said with its reason", () => {
  const [first] = say(0, { demandShare: ["noData", 1, 1] });
  expect(first).toMatch(
    /^What share of the electricity used in Region R0 goes to AI inference is not known\. ./,
  );
});

test("nearly even, and hardly any, are said as such", () => {
  expect(say(0, { aiUseShare: [80, 20, "noData"] })[1]).toContain(
    "hosts about its share of the people who use AI",
  );
  expect(say(1, { facilityEnergy: [99999, 1, "noLoad"] })[1]).toContain(
    "hosts less than 1\u202f% of its share",
  );
});

test("Arabic says the same in its own digits", () => {
  expect(say(0, {}, arabic)).toEqual([
    "يستهلك استدلال الذكاء الاصطناعي نحو ٤٫٠٪ من الكهرباء المستخدمة في Region R0، وهي حصة أكبر منها في ١ من أصل ٢ من الدول ذات الأرقام القابلة للمقارنة.",
    "تعادل استضافة Region R0 ٣٫٢ ضعفًا من حصتها من مستخدمي الذكاء الاصطناعي، ولا تملك الشركات التي مقرها هناك شيئًا من الحوسبة المسجلة.",
    "تبلغ التكلفة المناخية قبل تسعير الكربون ١٣٫٧\u00a0دولار (2024) للفرد سنويًا، المرتبة ١ بين ٢ من الدول ذات الأرقام القابلة للمقارنة.",
  ]);
});

const siting = presets.find(({ basis }) => basis === "siting") ?? defaultScenario;

test("in siting the question is what the load would take", () => {
  const sited = (changes: Record<string, readonly Finding[]>, scenario = siting) =>
    headline(
      handmadeContext(
        { ...columns, headroomShare: [40, 3, "noHeadroom"], ...changes },
        { scenario },
      ),
      0,
    );
  expect(sited({})[0]).toBe(
    "AI servers of 100\u00a0MW in Region R0 would take about 4.0\u202f% of the electricity used there.",
  );
  expect(sited({})[1]).toBe("They would take 40\u202f% of the headroom of its power system.");
  expect(sited({ headroomShare: ["noHeadroom", 3, 3] })[1]).toBe(
    "Its power system has no headroom left for them.",
  );
  expect(sited({ headroomShare: ["headroomUncertain", 3, 3] })[1]).toBe(
    "Whether its power system has headroom left for them is not certain.",
  );
  expect(sited({}, { ...siting, parameters: { sitingLoad: 50 } })[0]).toContain("of 50\u00a0MW");
});

const onLayer = (
  layer: string,
  changes: Record<string, readonly Finding[]>,
  wish: { readonly words?: typeof arabic; readonly scenario?: typeof siting } = {},
) => headline({ ...handmadeContext({ ...columns, ...changes }, wish), layer }, 0);

const water = { waterDirect: [1230, 410, "noLoad"] } as const;

test("on a water layer the headline begins with water, its rank and what it means", () => {
  const sentences = onLayer("waterDirect", water);
  expect(sentences[0]).toBe(
    "Water consumed on site in Region R0: 1,230 thousand m³ a year, rank 1 among 2 countries with comparable figures. Water that cooling evaporates at the facilities.",
  );
  expect(sentences.slice(1)).toEqual(say(0, water));
});

test("Arabic begins with the layer too", () => {
  const [first] = onLayer("waterDirect", water, { words: arabic });
  expect(first).toMatch(/^.* في Region R0: ١٬٢٣٠ ألف م³ سنويًا، المرتبة ١ بين ٢ من الدول/);
});

test("a layer that a sentence tells brings that sentence forward; none is said twice", () => {
  const [share, hosts, cost] = say(0);
  expect(onLayer("demandShare", {})).toEqual([share, hosts, cost]);
  expect(onLayer("climateCostPerResident", {})).toEqual([cost, share, hosts]);
});

test.each(openingLayers)("%s, which opens by itself, leaves the headline as it is", (layer) => {
  expect(onLayer(layer, { [layer]: [80, 90, 100] })).toEqual(say(0));
});

test("a layer without a rank says why, and without a number what there is instead", () => {
  expect(onLayer("waterDirect", { waterDirect: ["noData", 1, 2] })[0]).toMatch(
    /^Water consumed on site in Region R0: No data\. ./,
  );
  const shares = { headroomShare: ["noHeadroom", 3, 4] } as const;
  expect(onLayer("headroomShare", shares)[0]).toMatch(
    /^Peak draw per headroom in Region R0: No headroom\. Firm capacity does not cover/,
  );
});

test("a sentence that follows another gives way where it would come first", () => {
  const shares = { headroomShare: [40, 3, "noHeadroom"] } as const;
  const sentences = onLayer("headroomShare", shares, { scenario: siting });
  expect(sentences[0]).toMatch(
    /^Peak draw per headroom in Region R0: 40\.0\u202f%, rank 1 among 2 /,
  );
  expect(sentences.join(" ")).not.toContain("They would take");
});
