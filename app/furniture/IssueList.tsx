import { useWords } from "../state/atlas.ts";
import "./banners.css";

/** Sentences shown of a file; the others are counted. */
const shown = 10;
/** Characters of a sentence that are shown: a hostile file may quote itself at length. */
const longest = 300;

/**
 * What is wrong in a file, a sentence each.
 *
 * @param others how many more there are, of which nobody has made sentences.
 */
export function IssueList({
  issues,
  others = 0,
}: {
  readonly issues: readonly string[];
  readonly others?: number;
}) {
  const words = useWords();
  const more = others + Math.max(0, issues.length - shown);
  return (
    <>
      <ul className="banner-issues">
        {issues.slice(0, shown).map((issue) => (
          <li key={issue}>
            <bdi>{issue.length > longest ? `${issue.slice(0, longest)}…` : issue}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.say("file.more", { count: more })}</p>}
    </>
  );
}
