import type { MessageKey } from "../../language/messages.ts";
import type { ParameterId } from "../../scenario/parameters.ts";

/** What the atlas knows before a question is answered: a finding on the region, or an assumption of the scenario. */
export type KnownBeside = { readonly indicator: string } | { readonly parameter: ParameterId };

/** A question to whoever wants to build a site. */
export interface SiteQuestion {
  readonly asks: MessageKey;
  /** The years ahead that it is about. */
  readonly horizon?: readonly [from: number, to: number];
  readonly beside: KnownBeside;
}

/** Questions that belong together. */
export interface QuestionGroup {
  readonly heading: MessageKey;
  readonly questions: readonly SiteQuestion[];
}

/**
 * What a council, a regulator or a utility asks a developer, in the order of the sheet. To add a question: an entry here and
 * its message in every language.
 */
export const siteQuestions: readonly QuestionGroup[] = [
  {
    heading: "siteQuestion.load",
    questions: [
      {
        asks: "siteQuestion.firm",
        horizon: [0, 5],
        beside: { indicator: "peakDemand" },
      },
      {
        asks: "siteQuestion.loadFactor",
        horizon: [0, 5],
        beside: { parameter: "loadFactor" },
      },
      {
        asks: "siteQuestion.added",
        horizon: [6, 10],
        beside: { indicator: "headroom" },
      },
      {
        asks: "siteQuestion.leaves",
        horizon: [11, 20],
        beside: { indicator: "firmCapacity" },
      },
      { asks: "siteQuestion.contract", beside: { indicator: "demandShare" } },
    ],
  },
  {
    heading: "siteQuestion.grid",
    questions: [
      { asks: "siteQuestion.substation", beside: { indicator: "reserveMarginAfter" } },
      { asks: "siteQuestion.tariff", beside: { indicator: "priceBusiness" } },
      { asks: "siteQuestion.upgrade", beside: { indicator: "priceHousehold" } },
      { asks: "siteQuestion.supply", beside: { indicator: "carbonIntensity" } },
      { asks: "siteQuestion.shed", beside: { indicator: "flexibleHeadroom" } },
      { asks: "siteQuestion.backup", beside: { indicator: "saidi" } },
    ],
  },
  {
    heading: "siteQuestion.water",
    questions: [
      { asks: "siteQuestion.peakDay", beside: { indicator: "waterPeakDay" } },
      { asks: "siteQuestion.source", beside: { indicator: "waterStressScore" } },
      { asks: "siteQuestion.consumed", beside: { indicator: "waterDirect" } },
      { asks: "siteQuestion.rationed", beside: { indicator: "safeDrinkingWater" } },
    ],
  },
  {
    heading: "siteQuestion.disclosure",
    questions: [
      { asks: "siteQuestion.published", beside: { indicator: "dataCentreElectricity" } },
      { asks: "siteQuestion.meters", beside: { indicator: "dataCentreShare" } },
      { asks: "siteQuestion.inference", beside: { parameter: "inferenceShare" } },
    ],
  },
];
