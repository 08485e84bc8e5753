import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import {
  type Drivers,
  groupName,
  memberWords,
  type Scenario,
  type Words,
} from "../../../src/index.ts";
import { useFrameSize } from "../../furniture/frameSize.ts";
import { useWords } from "../../state/atlas.ts";
import "./drivers.css";

interface DriverBarsProps {
  readonly drivers: Pick<Drivers, "groups">;
  /** Where the ranges of parameters come from. */
  readonly scenario: Scenario;
}

/** Groups whose share rounds to less than this are left out, and counted. */
const leastShown = 0.01;

/** Total index of each group of inputs as a bar with its bootstrap interval, as a table. */
export function DriverBars({ drivers: { groups }, scenario }: DriverBarsProps) {
  const words = useWords();
  const most = Math.max(1, ...groups.map(({ total }) => total.high));
  const sum = groups.reduce((all, { total }) => all + total.value, 0);
  const shown = groups.filter(({ total }) => total.high >= leastShown);
  const small = groups.length - shown.length;
  if (groups.length === 0) return <p className="standing">{words.say("drivers.none")}</p>;
  return (
    <>
      <table className="driver-bars">
        <caption>{words.say("drivers.barsAbout")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("drivers.group")}</th>
            <td />
            <th scope="col">{words.say("drivers.total")}</th>
            <th scope="col">{words.say("drivers.interval")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ group, members, total }) => (
            <tr key={group}>
              <th scope="row">
                {groupName(words, group)}
                <small>{memberWords(words, members, scenario)}</small>
              </th>
              <td className="driver-bar">
                <Bar {...total} most={most} words={words} />
              </td>
              <td className="driver-total">{words.figure(total.value, 2)}</td>
              <td className="driver-interval">
                {`${words.figure(total.low, 2)}–${words.figure(total.high, 2)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="standing">
        {words.say("drivers.sum", {
          sum: words.figure(sum, 2),
          over: String(Number(sum.toFixed(2)) > 1),
        })}{" "}
        {small > 0 && words.say("drivers.small", { count: small })}
      </p>
    </>
  );
}

type EstimatedIndex = Drivers["groups"][number]["total"];

interface BarProps extends EstimatedIndex {
  /** The end of the scale. */
  readonly most: number;
  readonly words: Words;
}

/** The figures stand beside it in words. */
function Bar({ value, low, high, most, words }: BarProps) {
  const place = useRef<HTMLSpanElement>(null);
  const width = useFrameSize(place)?.width;
  const isTurned = words.direction === "rtl";
  useEffect(() => {
    if (width === undefined) return;
    const plot = drawn({ value, low, high }, [Math.min(0, low), most], { width, isTurned });
    place.current?.replaceChildren(plot);
    return () => plot.remove();
  }, [value, low, high, most, width, isTurned]);
  return <span ref={place} aria-hidden="true" />;
}

interface BarSize {
  /** px. */
  readonly width: number;
  readonly isTurned: boolean;
}

/** The plot as an element. Its own style sheet, which the page's security policy forbids, is in drivers.css. */
function drawn(
  index: EstimatedIndex,
  domain: readonly [number, number],
  { width, isTurned }: BarSize,
): Element {
  const plot = Plot.plot({
    ...{ width, height: 16 },
    ...{ marginLeft: 1, marginRight: 1, marginTop: 0, marginBottom: 0 },
    x: { axis: null, domain, reverse: isTurned },
    y: { axis: null, domain: [0, 1] },
    marks: [
      Plot.rect([index], { x1: 0, x2: domain[1], y1: 0.2, y2: 0.8, fill: "var(--driver-room)" }),
      Plot.rect([index], { x1: 0, x2: "value", y1: 0.2, y2: 0.8, fill: "var(--driver-bar)" }),
      Plot.ruleY([index], { x1: "low", x2: "high", y: 0.5, stroke: "var(--driver-line)" }),
      Plot.ruleX([index.low, index.high], { y1: 0.3, y2: 0.7, stroke: "var(--driver-line)" }),
    ],
  });
  for (const style of plot.querySelectorAll("style")) style.remove();
  return plot;
}
