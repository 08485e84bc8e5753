/**
 * All colours of the map, in both themes. Neighbouring classes can be told apart in greyscale and with each of the three
 * colour-vision deficiencies. In the dark theme the order of lightness is reversed: brighter means more.
 */
export interface MapColours {
  /** Seven classes, low to high. */
  readonly sequential: readonly [string, string, string, string, string, string, string];
  /** Seven classes around zero: less, as it was, more. The middle is the faintest; both ends stand out. */
  readonly diverging: readonly [string, string, string, string, string, string, string];
  /** Where draws agree on a third of the classes only: lower, middle, higher; then where they do not even agree on that. */
  readonly cautious: readonly [string, string, string, string];
  /** Sixteen cells of burden by benefit, in the order of `bivariateCells`: zero before low, middle, high. */
  readonly bivariate: readonly string[];
  /** Lines over the cells that hold a true zero: upright for no benefit, level for no burden. */
  readonly ruling: string;
  readonly paper: string;
  readonly ink: string;
  readonly inkSecond: string;
  readonly inkThird: string;
  readonly rule: string;
  readonly sea: string;
  readonly graticule: string;
  readonly border: string;
  readonly coast: string;
  readonly disputed: string;
  readonly halo: string;
  /** Outline of the region that has keyboard focus. */
  readonly focus: string;
  /** A true zero: a flat cool tint. */
  readonly zero: string;
  readonly noDataGround: string;
  readonly noDataLine: string;
  readonly notApplicableGround: string;
  readonly notApplicableMark: string;
  /** Dots of estimated regions, on light and on dark classes. */
  readonly dotDark: string;
  readonly dotLight: string;
  /** Figures inside the legend's bars, on light and on dark classes. */
  readonly barInkDark: string;
  readonly barInkLight: string;
}

/** Name of a single colour. */
export type MapColour = Exclude<
  keyof MapColours,
  "sequential" | "diverging" | "cautious" | "bivariate"
>;

/** What is left of the fill of a region that stands back. */
export const fadedOpacity = 0.25;

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const palette: Readonly<Record<Theme, MapColours>> = {
  light: {
    sequential: ["#dfca84", "#de9f42", "#dc6e29", "#bd472a", "#992c46", "#672857", "#1b1443"],
    diverging: ["#1f4e79", "#4f86b5", "#a3c4de", "#e4e6e3", "#eec08d", "#cf7434", "#8a3410"],
    cautious: ["#d3ccad", "#ad8981", "#6e5168", "#d8dee1"],
    bivariate: [
      "#eceff1",
      "#d7edec",
      "#8bc3c9",
      "#1b929b",
      "#e5a9ac",
      "#dddcd9",
      "#86c1ea",
      "#5b7fd6",
      "#d2647f",
      "#f6b886",
      "#8c878b",
      "#4d4f91",
      "#a80f3c",
      "#d0741a",
      "#98493f",
      "#332a3a",
    ],
    ruling: "rgba(255,255,255,0.55)",
    paper: "#ffffff",
    ink: "#1b2126",
    inkSecond: "#47525c",
    inkThird: "#5e6b76",
    rule: "#d9dee2",
    sea: "#eef2f4",
    graticule: "#e2e8eb",
    border: "#ffffff",
    coast: "#9aa6af",
    disputed: "#3c464e",
    halo: "#ffffff",
    focus: "#0a5a8c",
    zero: "#dbe6ec",
    noDataGround: "#ffffff",
    noDataLine: "#c6ccd1",
    notApplicableGround: "#f3f4f4",
    notApplicableMark: "#a9b2b9",
    dotDark: "rgba(27,20,67,0.55)",
    dotLight: "rgba(255,255,255,0.62)",
    barInkDark: "#1b1443",
    barInkLight: "#ffffff",
  },
  dark: {
    sequential: ["#582b6d", "#7d4191", "#c04f67", "#e06632", "#f8935a", "#f7c562", "#fff1d0"],
    diverging: ["#a8d5ff", "#5f9bcb", "#34587a", "#3d4449", "#80512d", "#c98343", "#ffd0a0"],
    cautious: ["#73577b", "#b08880", "#d3be91", "#3f4449"],
    bivariate: [
      "#485d6e",
      "#23474b",
      "#3b858d",
      "#66d6de",
      "#6e2f3c",
      "#6c6765",
      "#3d4d7f",
      "#606dfb",
      "#b84a68",
      "#83391d",
      "#9b9c82",
      "#8ccdf1",
      "#ff86a6",
      "#ce6208",
      "#f9c77c",
      "#e7f5f0",
    ],
    ruling: "rgba(15,19,22,0.55)",
    paper: "#14181c",
    ink: "#e9edf0",
    inkSecond: "#b4bec7",
    inkThird: "#8e9aa5",
    rule: "#2b3239",
    sea: "#0f1316",
    graticule: "#1b2126",
    border: "#14181c",
    coast: "#4f5a63",
    disputed: "#d5dbe0",
    halo: "#14181c",
    focus: "#79bdf0",
    zero: "#485d6e",
    noDataGround: "#14181c",
    noDataLine: "#333a41",
    notApplicableGround: "#1b2025",
    notApplicableMark: "#56616b",
    dotDark: "rgba(20,14,40,0.62)",
    dotLight: "rgba(255,255,255,0.5)",
    barInkDark: "#140e28",
    barInkLight: "#ffffff",
  },
};

/** Steps 1–3 are the light half of the light palette and the dark half of the dark palette. */
const lastFirstHalfStep = 3;

/** The first step of the diverging classes: they follow the seven of the sequence. */
export const firstDivergingStep = 8;

/** Steps of the lower, middle and higher third and of no agreement: they follow the diverging classes. */
export const cautiousSteps = [15, 16, 17, 18] as const;

/** Whether a step is light, so that text and dots on it have to be dark. */
export const isLightStep = (step: number, theme: Theme): boolean =>
  step < firstDivergingStep
    ? step <= lastFirstHalfStep === (theme === "light")
    : luminance(stepColour(step, theme)) > inkTurns;

/** The colour of figures inside the bar of a class. Around zero only black or white is clear on every step. */
export function barInk(step: number, theme: Theme): string {
  const isLight = isLightStep(step, theme);
  if (step >= firstDivergingStep && step < cautiousSteps[0]) return isLight ? "#000000" : "#ffffff";
  return palette[theme][isLight ? "barInkDark" : "barInkLight"];
}

/** The fill of a class. @param step 1 (low) … 7 (high), then 8 (less) … 14 (more) around zero, then `cautiousSteps`. */
export const stepColour = (step: number, theme: Theme): string => {
  const { sequential, diverging, cautious, zero } = palette[theme];
  return [...sequential, ...diverging, ...cautious][step - 1] ?? zero;
};

/** The text colour for a cell of burden by benefit: black or white, whichever has more contrast. @param place in `bivariateCells`. */
export const cellInk = (place: number, theme: Theme): string =>
  luminance(palette[theme].bivariate[place] ?? "#ffffff") > inkTurns ? "#000000" : "#ffffff";

/** Relative luminance at which black and white have equal contrast. */
const inkTurns = 0.179;

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
