import { useMemo } from "react";
import {
  classCounts,
  histogramOf,
  type Indicator,
  type Scene,
  unitWords,
  type Words,
} from "../../src/index.ts";
import { Icon } from "../furniture/Icon.tsx";
import { Segments } from "../furniture/Segments.tsx";
import { useIndicator, useScene } from "../scene/currentScene.ts";
import { picturePart } from "../scene/picturePart.ts";
import { useGoPart, usePart, useSetSlice, useWords } from "../state/atlas.ts";
import { classesSlice } from "./classesSlice.ts";
import { HistogramPlot } from "./HistogramPlot.tsx";
import { LimitFields } from "./LimitFields.tsx";
import "./classes.css";

/** Histogram of the layer with the limits between its classes, their number, and a field for each of them. */
export function ClassesPanel() {
  const words = useWords();
  const scene = useScene();
  const set = useSetSlice(classesSlice);
  return (
    <section className="classes-panel" aria-label={words.say("classes.title")}>
      <div className="classes-head">
        <h2>{words.say("classes.title")}</h2>
        <button
          type="button"
          className="button small quiet"
          aria-label={words.say("classes.close")}
          onClick={() => set({ isOpen: false })}
        >
          <Icon name="close" />
        </button>
      </div>
      {scene && scene.ranked > 0 ? (
        <Classes scene={scene} />
      ) : (
        <p className="quiet-text">{words.say("classes.none")}</p>
      )}
    </section>
  );
}

function Classes({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const indicator = useIndicator();
  const { breaks, count } = usePart(picturePart);
  const draw = useGoPart(picturePart);
  const histogram = useMemo(() => histogramOf(valuesOf(scene)), [scene]);
  const limits = useMemo(() => scene.limits.slice(1, -1), [scene]);
  const isMethod = breaks !== "fixed" && breaks !== "manual";
  if (indicator.sinceBaseYear)
    return <p className="quiet-text">{words.say("classes.aroundZero")}</p>;
  return (
    <>
      <HistogramPlot {...{ histogram, limits }} label={histogramLabel(words, scene, indicator)} />
      {isMethod ? (
        <div className="classes-count">
          <span aria-hidden="true">{words.say("classes.count")}</span>
          <Segments
            small
            label={words.say("classes.count")}
            value={String(count)}
            options={classCounts.map((id) => ({ id: String(id), name: words.figure(id, 0) }))}
            onChange={(chosen) => {
              const wanted = classCounts.find((known) => String(known) === chosen);
              if (wanted) draw({ count: wanted });
            }}
          />
          {scene.classes.length < count && (
            <span>{words.say("classes.fewer", { count: scene.classes.length })}</span>
          )}
        </div>
      ) : (
        <p className="quiet-text">
          {words.say(breaks === "manual" ? "classes.aboutManual" : "classes.aboutFixed")}
        </p>
      )}
      <LimitFields
        key={scene.layer}
        limits={limits}
        unit={unitWords(words, scene.unit)}
        onChange={(typed) =>
          draw({ breaks: "manual", typed: { layer: scene.layer, limits: typed } })
        }
      />
    </>
  );
}

const valuesOf = ({ regions }: Scene): readonly number[] =>
  regions.flatMap(({ kind, value }) => (kind === "value" && !Number.isNaN(value) ? value : []));

/** What the histogram shows, for those who do not see it. */
function histogramLabel(words: Words, scene: Scene, { decimals }: Indicator): string {
  const values = valuesOf(scene);
  const fullest = scene.classes.toSorted((a, b) => b.count - a.count)[0];
  return words.say("classes.histogram", {
    count: values.length,
    low: words.figure(Math.min(...values), decimals),
    high: words.figure(Math.max(...values), decimals),
    unit: unitWords(words, scene.unit),
    most: words.figure(fullest?.count ?? 0, 0),
    label: fullest?.label ?? "",
  });
}
