import { percent } from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";
import type { KnownDrivers } from "./useDrivers.ts";
import "./drivers.css";

/**
 * Asks what drives a number; while that is counted how far it is, with Stop; then by how many draws, or why there is no answer.
 * Screen readers are told of the end alone: each per cent would be read aloud.
 */
export function DriverRun({ known }: { readonly known: KnownDrivers }) {
  const words = useWords();
  const { isRunning, progress, failure, answer, ask, stop } = known;
  return (
    <div className="driver-run">
      <span role="status">
        {answer &&
          !isRunning &&
          words.say("sensitivity.draws", {
            draws: words.figure(answer.drivers.draws, 0),
            seed: words.year(answer.drivers.seed),
          })}
      </span>
      {!isRunning && !answer && (
        <button type="button" className="button small" onClick={ask}>
          {words.say("drivers.ask")}
        </button>
      )}
      {progress && (
        <>
          <span>
            {words.say("drivers.counting", {
              share: percent(
                words,
                words.figure(Math.floor((100 * progress.counted) / progress.of), 0),
              ),
            })}
          </span>
          <progress value={progress.counted} max={progress.of} aria-hidden="true" />
        </>
      )}
      {isRunning && (
        <button type="button" className="link" onClick={stop}>
          {words.say("certainty.stop")}
        </button>
      )}
      {failure !== undefined && (
        <p role="alert">{words.say("drivers.failed", { message: failure })}</p>
      )}
    </div>
  );
}
