import { useWords } from "../state/atlas.ts";
import "./banners.css";

/** Sentences shown of a file; the others are counted. */
const shown = 12;
/** Characters of a sentence that are shown: a hostile file may quote itself at length. */
const longest = 300;

/** What is wrong in a file, a sentence each. */
export function IssueList({ issues }: { readonly issues: readonly string[] }) {
  const words = useWords();
  return (
    <>
      <ul className="banner-issues">
        {issues.slice(0, shown).map((issue) => (
          <li key={issue}>
            <bdi>{issue.length > longest ? `${issue.slice(0, longest)}…` : issue}</bdi>
          </li>
        ))}
      </ul>
      {issues.length > shown && <p>{words.say("file.more", { count: issues.length - shown })}</p>}
    </>
  );
}
