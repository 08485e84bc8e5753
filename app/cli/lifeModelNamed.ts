import {
  type LifeModel,
  lifeModels,
  notableModelsShape,
  readReference,
  shortened,
  spellingKey,
} from "../../src/index.ts";
import { builtReference } from "./builtAtlas.ts";
import { didYouMean } from "./didYouMean.ts";
import { UserError } from "./userError.ts";

const listId = "epoch-notable-models";

/** The models whose life can be told, newest first. */
export function knownModels(): readonly LifeModel[] {
  const { rows } = readReference(
    builtReference(listId),
    `data/built/${listId}.json`,
    notableModelsShape,
  );
  return lifeModels(rows);
}

/** A model of the list by its name, capitals and accents aside. Throws a sentence with the nearest names where there is none. */
export function lifeModelNamed(name: string): LifeModel {
  const models = knownModels();
  const wanted = spellingKey(name);
  const found = models.find((model) => spellingKey(model.name) === wanted);
  if (found) return found;
  const hint =
    didYouMean(
      models.map((model) => ({ shown: model.name, keys: [model.name] })),
      name,
    ) ?? "Run `npx burden models` to see all names.";
  throw new UserError(`No model has the name ${shortened(name)}. ${hint}`);
}
