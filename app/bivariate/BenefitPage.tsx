import { benefitHeadline } from "../../src/index.ts";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { WaitingTitle } from "../furniture/WaitingTitle.tsx";
import { useWords } from "../state/atlas.ts";
import { BivariateLegend } from "./BivariateLegend.tsx";
import { BivariateMap } from "./BivariateMap.tsx";
import { CellExamples } from "./CellExamples.tsx";
import { FlowPanel } from "./FlowPanel.tsx";
import { InequalityPanel } from "./InequalityPanel.tsx";
import { LedgerTable } from "./LedgerTable.tsx";
import { RegionLedgers } from "./RegionLedgers.tsx";
import { ScatterPanel } from "./ScatterPanel.tsx";
import { ChoiceColumn, SideColumn, SideNotes } from "./SideColumn.tsx";
import { type BivariateState, useBivariate } from "./useBivariate.ts";
import "./bivariate.css";

/** Who bears, who uses, who owns: one selection on map, scatter and table. */
export function BenefitPage() {
  const state = useBivariate();
  return state ? (
    <Columns state={state} />
  ) : (
    <main id="content" className="view-head">
      <WaitingTitle />
    </main>
  );
}

interface StateProps {
  readonly state: BivariateState;
}

/** On a narrow screen the map comes before the notes on it. */
function Columns({ state }: StateProps) {
  const narrow = useMedia(narrowQuery);
  return (
    <div className="benefit-page">
      {narrow ? <ChoiceColumn state={state} /> : <SideColumn state={state} />}
      <main id="content" className="benefit-main">
        <Centre state={state} />
        <div className="benefit-end">
          {narrow && <SideNotes state={state} />}
          <RegionLedgers state={state} />
          <ScatterPanel state={state} />
          <LedgerTable state={state} />
          <FlowPanel state={state} />
          <InequalityPanel state={state} />
        </div>
      </main>
    </div>
  );
}

function Centre({ state }: StateProps) {
  const words = useWords();
  const { scene } = state;
  return (
    <div className="benefit-centre">
      <div className="view-head">
        <div className="grow">
          <h1>{scene.title}</h1>
          <p>
            <LastAnswer /> {scene.subtitle}
          </p>
          <p className="headline">{benefitHeadline(scene, words)}</p>
        </div>
      </div>
      <div className="map-frame">
        <BivariateMap state={state} />
      </div>
      <div className="benefit-legend-frame">
        <BivariateLegend state={state} />
        <CellExamples state={state} />
      </div>
      <div className="source-lines">
        <p>{scene.legendNote}</p>
        <p>{scene.sourceLine}</p>
        <p>{scene.boundaryLine}</p>
      </div>
    </div>
  );
}
