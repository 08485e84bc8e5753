import {
  type DatasetSource,
  declaredVariables,
  type GateFailure,
  gateSentence,
  variableName,
  type World,
} from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { regionNames } from "./regionNames.ts";

const columns = [
  "method.column.region",
  "method.column.variable",
  "method.column.found",
  "method.column.supplier",
] as const;

interface FailedChecksProps {
  readonly failures: readonly GateFailure[];
  readonly world: World;
  readonly datasets: readonly DatasetSource[];
}

/** Figures of publishers outside of what they can be, each with what was done about it. */
export function FailedChecks({ failures, world, datasets }: FailedChecksProps) {
  const words = useWords();
  const names = useAtlas((atlas) => atlas.names);
  if (failures.length === 0) return <p>{words.say("method.noFailures")}</p>;
  const nameOf = regionNames(world, names);
  const titles = new Map(datasets.map(({ id, publisher }) => [id, publisher]));
  const declared = declaredVariables(datasets);
  const head = columns.map((key) => words.say(key));
  const rows = failures.map((failure) => {
    const { region, variable, rule, year, source } = failure;
    return {
      key: [region, variable, rule, year, source].join(" "),
      cells: [
        nameOf(region),
        variableName(words, variable),
        gateSentence(failure, words, declared),
        <bdi key="source" lang="en">
          {titles.get(source) ?? source}
        </bdi>,
      ],
    };
  });
  return (
    <>
      <p>{words.say("method.checksAbout", { count: failures.length })}</p>
      <ReadingTable label={words.say("method.checks")} head={head} rows={rows} />
    </>
  );
}
