import type { ReportContext, Sensitivity } from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import { Disclosures } from "./Disclosures.tsx";
import { DriverBars } from "./DriverBars.tsx";
import { FlipList } from "./FlipList.tsx";

export interface DriverAnswerProps {
  readonly answer: Sensitivity;
  readonly context: ReportContext;
}

/** Quantities that the panel lists, and sentences of each kind. */
const listed = 3;
const mostFlips = 2;

/** What drives a number, in the width of a panel. */
export function DriverAnswer({ answer: { drivers, flips }, context }: DriverAnswerProps) {
  const words = useWords();
  return (
    <>
      <DriverBars drivers={drivers} scenario={context.assessment.scenario} />
      <h4 className="driver-head">{words.say("drivers.flips")}</h4>
      <FlipList context={context} flips={flips} most={mostFlips} />
      {drivers.groups.length > 0 && (
        <>
          <h4 className="driver-head">{words.say("drivers.disclosures")}</h4>
          <Disclosures drivers={drivers} most={listed} />
        </>
      )}
    </>
  );
}
