import { expect, test } from "vitest";
import { type MapPaths, outcomeKinds } from "../../src/index.ts";
import { mapSvg } from "../../src/layer/mapSvg.ts";
import { arabic, english, sceneOf } from "./scenes.ts";

const paths: MapPaths = {
  width: 600,
  height: 300,
  regions: ["R0", "R1", "R2", "R3"].map((id, index) => ({
    id,
    d: `M${index * 100},10L${index * 100 + 50},10L${index * 100 + 50},60Z`,
  })),
  circles: [{ id: "R4", x: 500, y: 200 }],
  borders: "M0,0L1,1",
  countries: "",
  coast: "M0,0L2,2",
  disputed: "M0,0L3,3",
  sphere: "M0,0H600V300H0Z",
  graticule: "",
};

const findings = [
  1,
  { value: 80, low: 70, high: 90, dataStatus: "estimated" },
  "noData",
  "notApplicable",
  "noLoad",
] as const;

const scene = sceneOf(findings, { unit: "0–100", limits: [25, 50, 75], decimals: 0 });
const svg = mapSvg(scene, paths, { words: english, selected: "R1" });

test("each kind of region has its own fill", () => {
  const fill = (id: string) =>
    new RegExp(
      `d="${paths.regions.find((path) => path.id === id)?.d}" fill="([^"]+)"><title>`,
    ).exec(svg)?.[1];
  expect(fill("R0")).toBe("#dfca84");
  expect(fill("R1")).toBe("url(#p-dots-7)");
  expect(fill("R2")).toBe("url(#p-noData)");
  expect(fill("R3")).toBe("url(#p-notApplicable)");
  expect(svg).toMatch(/<circle cx="500" cy="200" r="3.1" fill="url\(#p-noLoad\)"/);
});

test("every fill that is used is defined, as vectors", () => {
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(4);
  for (const id of used) expect(svg).toContain(`<pattern id="${id}"`);
  expect(svg).not.toContain("<image");
});

test("every special class has a pattern and no two are drawn alike", () => {
  const drawn = outcomeKinds
    .filter((kind) => kind !== "value")
    .map((kind) => new RegExp(`<pattern id="p-${kind}"(.*?)</pattern>`).exec(svg)?.[1]);
  expect(drawn.every(Boolean)).toBe(true);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("nothing of the view can go missing: title, sentence, legend, chips, sources, boundaries", () => {
  const text = svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  for (const line of [
    scene.title,
    "A class includes its lower limit.",
    "No data 1",
    "No AI load 1",
    "Not applicable 1",
    "Mostly estimated 1",
    "Disputed boundary",
    "Region R1 80, range 70–90",
    "Processed by Inference Burden Atlas, model v9.",
    "not an opinion on legal status",
  ])
    expect(text).toContain(line);
  expect(text).toContain("Region R1: 80 (70–90)");
  expect(svg.match(/<circle/g)).toHaveLength(1 + 2 + 2 + 1);
});

test("it stands alone: one root, its own size, no address but the namespace", () => {
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 648 ')).toBe(true);
  expect(svg.trimEnd().endsWith("</svg>")).toBe(true);
  expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|<script|<style/);
});

test("names cannot break the file", () => {
  const nasty = {
    ...scene,
    regions: scene.regions.map((region) => {
      const { rank, figure, range } = region;
      return { ...region, rank, figure, range, name: `<b>"&'` };
    }),
  };
  const drawn = mapSvg(nasty, paths, { words: english, selected: "R1" });
  expect(drawn).not.toContain("<b>");
  expect(drawn).toContain("&lt;b&gt;&quot;&amp;&#39;: 80 (70–90)");
});

test("a scene from the right keeps its map and turns the rest", () => {
  const turned = mapSvg(sceneOf(findings, { unit: "0–100", limits: [50], words: arabic }), paths, {
    words: arabic,
  });
  expect(turned).toContain('direction="rtl"');
  expect(turned).toContain('<g direction="ltr">');
  expect(turned).toContain('<text x="624"');
});

test("the same scene gives the same bytes", () => {
  expect(mapSvg(scene, paths, { words: english, selected: "R1" })).toBe(svg);
});

test("regions that stand back are faint, those with lines have them in place of dots, and both have a key", () => {
  const drawn = mapSvg(
    {
      ...scene,
      kept: new Set(["R1", "R2", "R3", "R4"]),
      textures: new Map([["R1", "crossHatched"]]),
      keys: [
        { mark: "crossHatched", label: "few draws", count: 1 },
        { mark: "faded", label: "elsewhere", count: 1 },
      ],
    },
    paths,
    { words: english },
  );
  expect(drawn).toContain('fill="#dfca84" fill-opacity="0.25"');
  expect(drawn).toContain('fill="url(#p-crossHatched-7)"');
  expect(drawn).toMatch(/few draws <tspan[^>]*>1</);
  expect(drawn).toMatch(/elsewhere <tspan[^>]*>1</);
  const used = [...drawn.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  for (const id of used) expect(drawn).toContain(`<pattern id="${id}"`);
  expect(used.some((id) => id?.includes("dots"))).toBe(false);
});
