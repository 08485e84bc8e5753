import {
  type ReportFinding,
  rankFigure,
  type Scene,
  type SceneRegion,
  showsNumber,
} from "../../src/index.ts";
import { Emphasis } from "../furniture/Emphasis.tsx";
import { useIndicator } from "../scene/currentScene.ts";
import { useWords } from "../state/atlas.ts";
import { ClassBar } from "./ClassBar.tsx";

interface LayerFigureProps {
  readonly scene: Scene;
  readonly region: SceneRegion;
  readonly finding: ReportFinding | undefined;
}

/** The layer on the map, for this region: figure, range on the classes, standing in words; or the reason why there is none. */
export function LayerFigure({ scene, region, finding }: LayerFigureProps) {
  if (!finding) return null;
  const { name, unit, figure, reason } = finding;
  return (
    <section className="section" aria-label={name}>
      {region.kind === "value" ? (
        <>
          <div className="layer-figure">
            <div>
              <p className="layer-figure-name">{name}</p>
              <p className="layer-figure-big">
                {figure} <small>{unit}</small>
              </p>
            </div>
            <ClassBar scene={scene} region={region} ends={endsOf(finding)} />
          </div>
          <Standing finding={finding} />
          {finding.remark && <p className="standing">{finding.remark}</p>}
        </>
      ) : (
        <>
          <p className="layer-figure-name">{name}</p>
          <p className="layer-figure-words">
            {region.figure}{" "}
            {showsNumber(region.kind) && !Number.isNaN(region.value) && (
              <small>
                {unit} {region.range}
              </small>
            )}
          </p>
          <p className="standing">{reason}</p>
        </>
      )}
    </section>
  );
}

/** Low and high end with the decimals of the range; nothing where both are the same or one is without end. */
function endsOf({ range }: ReportFinding): readonly [string, string] | undefined {
  const [low, high] = range.split("–");
  return low && high ? [low, high] : undefined;
}

function Standing({ finding }: { readonly finding: ReportFinding }) {
  const words = useWords();
  const { direction } = useIndicator();
  const { percentile, rank, rankInterval, settled = true, peers = "" } = finding;
  if (rank === undefined) return null;
  const ranked = { rank, ...(rankInterval && { interval: rankInterval }), settled };
  const place = { rank: rankFigure(words, ranked), peers };
  return (
    <p className="standing">
      {percentile && (
        <>
          {percentile.words}
          <br />
        </>
      )}
      <span className="quiet-text">
        <Emphasis
          text={words.say(direction === 0 ? "report.rankLargest" : "report.rankHeaviest", place)}
        />
      </span>
    </p>
  );
}
