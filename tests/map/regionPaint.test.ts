import { describe, expect, test } from "vitest";
import { circleTextures, discImage, textureOf } from "../../app/map/gl/circleTextures.ts";
import { colourOfCode } from "../../app/map/gl/codeColour.ts";
import type { MapIsland } from "../../app/map/gl/mapIsland.ts";
import { paintRegions } from "../../app/map/gl/paintRegions.ts";
import { patterns } from "../../app/map/patterns.ts";
import {
  bareCode,
  codeColours,
  fadedOffset,
  firstCellCode,
  isSpecialCode,
  type PatternName,
  paintScene,
  textureNames,
} from "../../app/map/regionPaint.ts";
import { bivariateCells, outcomeKinds, palette, patternTiles } from "../../src/index.ts";
import { themes } from "../../src/layer/palette.ts";
import { sceneOf } from "../layer/scenes.ts";

const specials = outcomeKinds.filter((kind) => kind !== "value");
const scene = sceneOf([1, 20, 300, ...specials, { value: 400, dataStatus: "estimated" }], {
  limits: [10, 100, 200],
});
const estimated = `R${3 + specials.length}`;
const plain = { theme: "light", dotted: true } as const;

describe("the paint of a region", () => {
  test("is the step of its class", () => {
    const paints = paintScene(scene, plain);
    for (const { id, kind, classIndex } of scene.regions)
      if (kind === "value") expect(paints.get(id)?.code, id).toBe(scene.classes[classIndex]?.step);
  });

  test("differs for each special kind, and none of them is a class or bare", () => {
    const paints = paintScene(scene, plain);
    const codes = specials.map((_, index) => paints.get(`R${3 + index}`)?.code ?? 0);
    expect(new Set(codes).size).toBe(specials.length);
    expect(Math.min(...codes)).toBeGreaterThan(7);
  });

  test("has the pattern of its kind; a true zero is flat", () => {
    const paints = paintScene(scene, plain);
    for (const [index, kind] of specials.entries()) {
      const pattern = paints.get(`R${3 + index}`)?.pattern;
      expect(pattern, kind).toBe(kind === "noLoad" ? undefined : kind);
      if (pattern) expect(patterns.has(pattern)).toBe(true);
    }
  });

  test("has dots where it is estimated, light ones on a dark ground, none when they are off", () => {
    expect(paintScene(scene, plain).get(estimated)?.pattern).toBe("dotsLight");
    expect(paintScene(scene, { ...plain, theme: "dark" }).get(estimated)?.pattern).toBe("dotsDark");
    expect(paintScene(scene, { ...plain, dotted: false }).get(estimated)?.pattern).toBeUndefined();
    expect(paintScene(scene, plain).get("R0")?.pattern).toBeUndefined();
  });

  test("has lines in place of dots where a class is not sure, in the ink of its ground", () => {
    const textures = new Map([
      ["R0", "hatched"],
      [estimated, "crossHatched"],
    ] as const);
    const paints = paintScene({ ...scene, textures }, plain);
    expect(paints.get("R0")?.pattern).toBe("hatchedDark");
    expect(paints.get(estimated)?.pattern).toBe("crossHatchedLight");
    expect(paints.get("R1")?.pattern).toBeUndefined();
    for (const pattern of ["hatchedDark", "crossHatchedLight"] as const)
      expect(patterns.has(pattern)).toBe(true);
  });

  test("fades outside the isolated class, special kinds too", () => {
    const isolatedClass = scene.regions[1]?.classIndex;
    const paints = paintScene(scene, { ...plain, isolatedClass });
    expect(paints.get("R1")?.faded).toBe(false);
    expect(paints.get("R2")?.faded).toBe(true);
    expect(paints.get("R3")?.faded).toBe(true);
  });

  test("is bare where a class has no step: nothing that is not a number reaches the card", () => {
    const broken = {
      ...scene,
      classes: scene.classes.map((each) => ({ ...each, step: Number.NaN })),
    };
    const paints = paintScene(broken, plain);
    for (const { code } of paints.values()) expect(Number.isInteger(code)).toBe(true);
    expect(paints.get("R0")?.code).toBe(bareCode);
    expect(paints.get(estimated)?.pattern).toBeUndefined();
  });
});

describe.each(themes)("the colours of the %s theme", (theme) => {
  test("are the palette's, for the seven classes", () => {
    const colours = codeColours(theme);
    for (const [index, colour] of palette[theme].sequential.entries())
      expect(colours.get(index + 1)).toBe(colour);
  });

  test("are one flat colour for each code, seven of them the ground of a special kind", () => {
    const colours = codeColours(theme);
    const { sequential, diverging, cautious } = palette[theme];
    const classes = sequential.length + diverging.length + cautious.length;
    expect(colours.size).toBe(1 + classes + specials.length + bivariateCells.length);
    for (const colour of colours.values()) expect(colour).toMatch(/^#[\da-f]{6}$/);
    for (const [index, kind] of specials.entries()) {
      const code = paintScene(scene, { ...plain, theme }).get(`R${3 + index}`)?.code ?? 0;
      expect(colours.get(code), kind).toBe(palette[theme][patternTiles[kind].ground ?? "sea"]);
    }
  });

  test("are those of the cells of burden by benefit, in codes that no special kind has", () => {
    const colours = codeColours(theme);
    for (const [cell, colour] of palette[theme].bivariate.entries()) {
      expect(colours.get(firstCellCode + cell)).toBe(colour);
      expect(isSpecialCode(firstCellCode + cell)).toBe(false);
    }
    expect(firstCellCode + bivariateCells.length).toBeLessThanOrEqual(fadedOffset);
  });

  test("stand in the expression twice, the second time at a quarter of their strength", () => {
    const [operator, , ...pairs] = colourOfCode(theme) as unknown[];
    expect(operator).toBe("match");
    expect(pairs).toHaveLength(2 * 2 * codeColours(theme).size + 1);
    const faded = pairs[pairs.indexOf(1 + fadedOffset) + 1];
    expect(faded).toMatch(/^rgba\(\d+,\d+,\d+,0\.25\)$/);
  });
});

describe("a scene of burden by benefit", () => {
  const place = (id: string) => bivariateCells.findIndex((cell) => cell.id === id);
  const cells = ["high-zero", "zero-high", "high-high", "zero-zero"].map(place);
  const pairs = {
    ...scene,
    classes: bivariateCells.map((_, cell) => ({
      from: 0,
      to: 0,
      step: 0,
      count: 1,
      label: "",
      cell,
    })),
    regions: scene.regions.slice(0, 4).map((region, index) => ({
      ...region,
      id: `R${index}`,
      kind: "value" as const,
      classIndex: cells[index] as number,
    })),
  };

  test("is ruled where there is a true zero on one side, and only there", () => {
    const paints = [...paintScene(pairs, plain).values()];
    expect(paints.map(({ pattern }) => pattern)).toEqual([
      "zeroBenefit",
      "zeroBurden",
      undefined,
      undefined,
    ]);
    expect(paints.map(({ code }) => code)).toEqual(cells.map((cell) => firstCellCode + cell));
  });

  test("fades what is outside the selection", () => {
    const paints = paintScene({ ...pairs, kept: new Set(["R1"]) }, plain);
    expect([...paints.values()].map(({ faded }) => faded)).toEqual([true, false, true, true]);
  });
});

test("every line of doubt over a circle is a number of its own, a pattern on screen, and a layer of the map that shows it", () => {
  const paintOf = (pattern: PatternName) => ({ code: 3, faded: false, pattern });
  expect(textureNames.map((name) => textureOf(paintOf(name)))).toEqual([1, 2, 3, 4]);
  expect([textureOf(undefined), textureOf(paintOf("dotsDark"))]).toEqual([0, 0]);
  for (const name of textureNames) expect(patterns.get(name)?.path).not.toBe("");
  const layers = circleTextures(false);
  expect(layers.map(({ layout }) => layout?.["icon-image"])).toEqual(textureNames.map(discImage));
  expect(new Set(layers.map(({ paint }) => JSON.stringify(paint))).size).toBe(layers.length);
});

test("a circle on the graphics card holds its class and its lines apart", () => {
  const classed = sceneOf([1, 20], { limits: [10] });
  const textures = new Map([["R0", "crossHatched"]] as const);
  const states = new Map<string, unknown>();
  const circles = ["R0", "R1"].map((id) => ({ properties: { id } }));
  const island = {
    map: {
      setFeatureState: ({ source, id }: { source: string; id: string }, state: unknown) =>
        states.set(`${source} ${id}`, state),
      getSource: () => ({ setData: () => undefined }),
    },
    painted: { regions: new Map(), circles: new Map(), dots: new Map() },
    shapes: { regions: { features: [] }, circles: { features: circles } },
    state: { ...plain, scene: { ...classed, textures, kept: new Set(["R0"]) } },
    ...{ patternKey: "", paleKey: "", fadedPatterns: new Set() },
  };
  paintRegions(island as unknown as MapIsland);
  const [first, second] = classed.classes;
  expect(states.get("circles R0")).toEqual({
    code: first?.step,
    texture: textureOf({ code: 1, faded: false, pattern: "crossHatchedDark" }),
  });
  expect(states.get("circles R1")).toEqual({ code: (second?.step ?? 0) + fadedOffset, texture: 0 });
});
