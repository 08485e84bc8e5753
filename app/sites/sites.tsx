import { aiSitesShape, unitWords } from "../../src/index.ts";
import { placeLayer } from "../overlay/placeLayer.ts";

/** Px of radius for each square root of a MW: the area stands for the power. */
const scale = 0.42;

/** Radius of a site without power yet, px. */
const announcedRadius = 3;

/** Smaller circles could not be pointed at, px. */
const leastRadius = 2;

/** Radius of a site's circle, px. @param power IT power, MW. */
export const siteRadius = (power: number): number =>
  power > 0 ? Math.max(leastRadius, scale * Math.sqrt(power)) : announcedRadius;

/** Powers that the legend shows, MW. */
const samplePowers = [100, 1000];

const megawattsPerGigawatt = 1000;

/** Large AI data centres by name, the largest first: the area of a circle is the power that the site draws. */
export const sites = placeLayer({
  file: "sites",
  shape: aiSitesShape,
  order: (a, b) => b.power - a.power || (a.id < b.id ? -1 : 1),
  mark: ({ longitude, latitude, power, status }) => ({
    kind: "circle",
    at: [longitude, latitude],
    radius: siteRadius(power),
    filled: status === "announced",
  }),
  regionOf: ({ country, region }) => ({ country, region }),
  tooltip: ({ name, power, owner = "", users = "", place, status, precision }, words) => ({
    name,
    figure: words.figure(power),
    unit: words.say("sites.power", { unit: unitWords(words, "MW") }),
    lines: [
      { label: words.say("sites.owner"), text: owner },
      { label: words.say("sites.users"), text: users },
      { label: words.say("sites.status"), text: words.say(`sites.${status}`) },
      { label: words.say("sites.place"), text: place },
      { label: words.say("sites.precision"), text: words.say(`sites.precise.${precision}`) },
    ].filter(({ text }) => text !== ""),
  }),
  legend: (rows, words) => [
    ...samplePowers.map((power) => ({
      kind: "circle" as const,
      size: siteRadius(power),
      text: words.say("sites.sample", { power: words.figure(power, 0) }),
    })),
    {
      kind: "circle",
      size: announcedRadius,
      text: words.say("sites.announced"),
      count: rows.filter(({ power }) => power <= 0).length,
    },
  ],
  columns: (words) => [
    { head: words.say("sites.name"), cell: ({ name }) => name },
    {
      head: words.say("sites.powerShort"),
      unit: "MW",
      end: true,
      cell: ({ power }) => words.figure(power, 0),
    },
    { head: words.say("sites.status"), cell: ({ status }) => words.say(`sites.${status}`) },
    { head: words.say("sites.owner"), cell: ({ owner }) => owner },
    { head: words.say("sites.place"), opens: true, cell: ({ place }) => place },
    {
      head: words.say("sites.source"),
      cell: ({ source, url }) => (url ? <a href={url}>{source}</a> : source),
    },
  ],
  sentences: (rows, words) => ({
    title: words.say("sites.title"),
    summary: words.say("sites.summary", {
      count: rows.filter(({ power }) => power > 0).length,
      power: words.figure(
        rows.reduce((sum, { power }) => sum + power, 0) / megawattsPerGigawatt,
        1,
      ),
    }),
    caveat: words.say("sites.caveat"),
    failed: words.say("sites.failed"),
  }),
});
