import type { Scenario, Sensitivity } from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import { Disclosures } from "./Disclosures.tsx";
import { DriverBars } from "./DriverBars.tsx";

export interface DriverAnswerProps {
  readonly answer: Sensitivity;
  readonly scenario: Scenario;
}

/** Quantities that the panel lists. */
const listed = 3;

/** What drives a number, in the width of a panel. */
export function DriverAnswer({ answer: { drivers }, scenario }: DriverAnswerProps) {
  const words = useWords();
  return (
    <>
      <DriverBars drivers={drivers} scenario={scenario} />
      {drivers.groups.length > 0 && (
        <>
          <h4 className="driver-head">{words.say("drivers.disclosures")}</h4>
          <Disclosures drivers={drivers} most={listed} />
        </>
      )}
    </>
  );
}
