import { Banner } from "../furniture/Banner.tsx";
import { IssueList } from "../furniture/IssueList.tsx";
import { levelSlice } from "../level/levelState.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";

/**
 * Entries of the data files that could not be taken, in the sentences of the command line. A file that failed as a whole has a
 * banner of its own.
 */
export function IssueBanner() {
  const words = useWords();
  const countries = useAtlas(({ loaded }) => loaded?.issues ?? none);
  const finer = useSlice(levelSlice, (state) => state.finer?.whole.issues ?? none);
  const failures = useAtlas((atlas) => atlas.failures);
  const below = useSlice(levelSlice, (state) => state.failures);
  const failed = [...failures, ...below].map(({ file }) => file);
  const issues = [...countries, ...finer].filter(
    (issue) => !failed.some((file) => isOf(issue, file)),
  );
  if (issues.length === 0) return null;
  return (
    <Banner tone="bad" icon="warning">
      <details>
        <summary>{words.say("failure.entries", { count: issues.length })}</summary>
        <div lang="en" dir="ltr">
          <IssueList issues={issues} />
        </div>
      </details>
    </Banner>
  );
}

const none: readonly string[] = [];

/** A sentence begins with the file that it is about. */
const isOf = (issue: string, file: string): boolean =>
  issue.startsWith(`${file}:`) || issue.startsWith(`${file},`);
