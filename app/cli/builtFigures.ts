import { type DataCentreFigure, dataCentreFiguresShape, readReference } from "../../src/index.ts";
import { builtReference } from "./builtAtlas.ts";

const listId = "data-centre-figures";

/** What others published of the electricity of data centres. */
export const builtFigures = (): readonly DataCentreFigure[] =>
  readReference(builtReference(listId), `data/built/${listId}.json`, dataCentreFiguresShape).rows;
