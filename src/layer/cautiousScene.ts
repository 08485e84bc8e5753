import type { Assessment } from "../assessment/assessment.ts";
import { classSharesOf } from "../assessment/intervals.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Words } from "../language/words.ts";
import { leastConfidence } from "./confidence.ts";
import { makeScene, type SceneContext } from "./makeScene.ts";
import { cautiousSteps } from "./palette.ts";
import type { Scene, SceneClass, SceneKey, Texture } from "./scene.ts";

/**
 * A map whose colours are only as fine as the draws allow: a region has the colour of its class where two of three draws agree on
 * it, that of the lower, middle or higher third of the classes where they agree on that only, and one grey where they agree on
 * neither.
 *
 * A value-suppressing uncertainty palette (Correll, Moritz and Heer 2018), with the share of draws as its measure. Classes around
 * zero have no thirds: less and more are not to be mixed with "as it was".
 */
export function cautiousScene(
  assessment: Assessment,
  indicator: Indicator,
  context: SceneContext,
): Scene {
  const { words } = context;
  const count = indicator.limits.length + 1;
  const groups = indicator.sinceBaseYear ? [] : thirds(count);
  const classIndex = (own: number, place: number): number =>
    cautiousClass(own, classSharesOf(assessment, indicator.id, place), groups);
  const scene = makeScene(assessment, indicator, { ...context, method: undefined, classIndex });
  if (scene.classes.length < count) return scene;
  const counts = (index: number): number =>
    scene.regions.filter((region) => region.kind === "value" && region.classIndex === index).length;
  const classes = [
    ...scene.classes,
    ...groups.map((group, third) => merged(scene, group, cautiousSteps[third] as number, words)),
    undecided(scene, groups.length, words),
  ].map((each, index) => ({ ...each, count: counts(index) }));
  return {
    ...scene,
    subtitle: `${scene.subtitle} ${words.say("certainty.cautiousAbout")}`,
    classes,
    dotted: 0,
    textures: texturesOf(scene, classes),
    keys: keysOf(classes, words),
  };
}

/** Places of classes, from and up to which one colour stands for all. */
type Group = readonly [from: number, to: number];

/** The lower, the middle and the higher third of classes; the middle takes what does not go up. */
function thirds(count: number): readonly Group[] {
  const side = Math.round(count / 3);
  return [
    [0, side],
    [side, count - side],
    [count - side, count],
  ];
}

/** The finest class that two of three draws agree on. Without draws (shares are absent, or `NaN`) that of the value. */
function cautiousClass(own: number, shares: Float64Array, groups: readonly Group[]): number {
  if (own < 0 || !((shares[own] ?? 1) < leastConfidence.likely)) return own;
  const third = groups.findIndex(([from, to]) => own >= from && own < to);
  const [from, to] = groups[third] ?? [0, 0];
  const held = shares.subarray(from, to).reduce((all, share) => all + share, 0);
  return shares.length + (held >= leastConfidence.likely ? third : groups.length);
}

function merged(
  { classes, limitLabels }: Scene,
  [from, to]: Group,
  step: number,
  words: Words,
): SceneClass {
  const [low = "", high = ""] = [limitLabels[from], limitLabels[to]];
  const label =
    from === 0
      ? words.say("layer.below", { limit: high })
      : to === classes.length
        ? words.say("layer.from", { limit: low })
        : `${low}–${high}`;
  return {
    from: (classes[from] as SceneClass).from,
    to: (classes[to - 1] as SceneClass).to,
    step,
    count: 0,
    label,
    row: 1,
  };
}

const undecided = ({ limits }: Scene, groups: number, words: Words): SceneClass => ({
  from: limits[0] as number,
  to: limits.at(-1) as number,
  step: cautiousSteps[3],
  count: 0,
  label: words.say("certainty.undecided"),
  row: groups === 0 ? 1 : 2,
});

/** Printed without colour, wider classes are told apart from narrow ones by their lines. */
const textureOf = ({ step, row = 0 }: SceneClass): Texture | undefined => {
  if (row === 0) return undefined;
  return step === cautiousSteps[3] ? "crossHatched" : "hatched";
};

function texturesOf({ regions }: Scene, classes: readonly SceneClass[]) {
  const textures = new Map<string, Texture>();
  for (const { id, classIndex } of regions) {
    const own = classes[classIndex];
    const texture = own && textureOf(own);
    if (texture) textures.set(id, texture);
  }
  return textures;
}

function keysOf(classes: readonly SceneClass[], words: Words): readonly SceneKey[] {
  const countOf = (mark: Texture): number =>
    classes.reduce((all, each) => all + (textureOf(each) === mark ? each.count : 0), 0);
  const keys: readonly SceneKey[] = [
    {
      ...{ mark: "hatched", step: cautiousSteps[1] },
      ...{ label: words.say("certainty.keyThird"), count: countOf("hatched") },
    },
    {
      ...{ mark: "crossHatched", step: cautiousSteps[3] },
      ...{ label: words.say("certainty.keyUndecided"), count: countOf("crossHatched") },
    },
  ];
  return keys.filter(({ count }) => count > 0);
}
