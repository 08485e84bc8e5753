import { ViewLink } from "../furniture/ViewLink.tsx";
import { useWords } from "../state/atlas.ts";
import type { MethodPart } from "./methodPart.ts";

/** The parts of the page as links. */
export function Contents({ parts }: { readonly parts: readonly MethodPart[] }) {
  const words = useWords();
  return (
    <nav className="contents" aria-label={words.say("method.contents")}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <ViewLink change={{ view: "compares" }}>{words.say("comparison.title")}</ViewLink>
        </li>
      </ul>
    </nav>
  );
}
