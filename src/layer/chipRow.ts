import type { Words } from "../language/words.ts";
import { dotsKey, isTold, plainKey } from "./dotWords.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import type { MapPaths } from "./mapPaths.ts";
import { fadedOpacity, palette, stepColour } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { dottedFill, sampleStep, specialFill, texturedFill } from "./svgPatterns.ts";
import { px, textWidth } from "./svgText.ts";

interface Chip {
  readonly mark: string;
  readonly label: string;
  readonly count: string;
}

const colours = palette.light;
const size = 11;
const markWidth = 22;
const markHeight = 13;
const rowHeight = 19;
const chipGap = 18;

const swatch = (fill: string, opacity = 1): string =>
  `<rect width="${markWidth}" height="${markHeight}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""} stroke="${colours.rule}" stroke-width="1"/>`;

const circleMark = `<circle cx="11" cy="6.5" r="3.1" fill="${colours.sequential[4]}" stroke="${colours.inkSecond}" stroke-width="0.7"/>`;
const disputedMark = `<path d="M0,6.5H22" stroke="${colours.disputed}" stroke-width="0.9" stroke-dasharray="2.4 1.8"/>`;

export interface ChipOptions {
  readonly words: Words;
  /** Prefix of the patterns' ids in the same document. */
  readonly prefix: string;
}

/** The special classes with their counts, and what dots, circles and dashes mean; only what the map shows. */
function chipsOf(scene: Scene, paths: MapPaths, { words, prefix }: ChipOptions): Chip[] {
  const specials = scene.specials.map(({ kind, label, count }) => ({
    mark: swatch(specialFill(kind, prefix)),
    label,
    count: words.figure(count, 0),
  }));
  const doubts = (scene.keys ?? []).map(({ mark, step = sampleStep, label, count }) => ({
    mark:
      mark === "faded"
        ? swatch(stepColour(step, "light"), fadedOpacity)
        : swatch(texturedFill(step, mark, prefix)),
    label,
    count: words.figure(count, 0),
  }));
  const dotted = {
    mark: swatch(dottedFill(sampleStep, prefix)),
    label: words.say(dotsKey(scene)),
    count: words.figure(scene.dotted, 0),
  };
  const plain = {
    mark: swatch(stepColour(sampleStep, "light")),
    label: words.say(plainKey(scene)),
    count: words.figure(scene.ranked - scene.dotted, 0),
  };
  const small = { mark: circleMark, label: words.say("layer.smallRegion"), count: "" };
  const disputed = { mark: disputedMark, label: words.say("layer.disputed"), count: "" };
  return [
    ...doubts,
    ...(isTold(scene) && !scene.textures ? [plain] : []),
    ...(scene.dotted > 0 && !scene.textures ? [dotted] : []),
    ...specials,
    ...(paths.circles.length > 0 ? [small] : []),
    ...(paths.disputed ? [disputed] : []),
  ];
}

/** Chips in rows that break at the width of the map. */
export function chipRow(
  scene: Scene,
  paths: MapPaths,
  options: ChipOptions,
): { readonly svg: string; readonly height: number } {
  let x = 0;
  let y = 0;
  const drawn = chipsOf(scene, paths, options).map((chip) => {
    const width = markWidth + 6 + textWidth(`${chip.label} ${chip.count}`, size) + chipGap;
    if (x > 0 && x + width - chipGap > paths.width) {
      x = 0;
      y += rowHeight;
    }
    const at = scene.direction === "rtl" ? paths.width - x - markWidth : x;
    x += width;
    return `<g transform="translate(${px(at)},${y})">${chip.mark}${caption(chip, scene.direction)}</g>`;
  });
  return { svg: drawn.join(""), height: y + rowHeight };
}

const caption = ({ label, count }: Chip, direction: Scene["direction"]): string =>
  `<text x="${direction === "rtl" ? -6 : markWidth + 6}" y="10.5" font-size="${size}" fill="${colours.inkSecond}">${escapeMarkup(label)}${count ? ` <tspan font-weight="600" fill="${colours.ink}">${count}</tspan>` : ""}</text>`;
