import type { MethodSection } from "../../src/index.ts";
import { equationAnchor } from "./EquationList.tsx";

interface EquationLinksProps {
  readonly ids: readonly string[];
  readonly sections: readonly MethodSection[];
}

/** Links to the equations that contain something, by their result; the first where several have the same. */
export const EquationLinks = ({ ids, sections }: EquationLinksProps) =>
  sections
    .flatMap(({ equations }) => equations)
    .filter(({ id }) => ids.includes(id))
    .filter(({ name }, place, all) => all.findIndex((other) => other.name === name) === place)
    .map(({ id, name }) => (
      <a key={id} className="supplier" href={`#${equationAnchor(id)}`}>
        {name}
      </a>
    ));
