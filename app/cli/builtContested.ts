import { type ContestedFigure, contestedFiguresShape, readReference } from "../../src/index.ts";
import { builtReference } from "./builtAtlas.ts";

const listId = "contested";

/** Figures that somebody contests; none where an earlier build has no list of them. */
export function builtContested(): readonly ContestedFigure[] {
  const built = builtReference(listId);
  return built === undefined
    ? []
    : readReference(built, `data/built/${listId}.json`, contestedFiguresShape).rows;
}
