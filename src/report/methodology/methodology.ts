import type { DatasetRecord } from "../../dataset/dataset.ts";
import type { Status } from "../../dataset/status.ts";
import type { IndicatorGroup } from "../../indicator/indicator.ts";
import type { EquationSection } from "../../model/equation.ts";
import type { Parameter } from "../../scenario/parameter.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import type { RegionFigures } from "../evidence/allPublishedFigures.ts";

/** What a symbol of an equation stands for, in words. */
export interface MethodSymbol {
  readonly symbol: string;
  readonly name: string;
  /** Empty where the unit depends on the figure. */
  readonly unit: string;
  readonly kind: "parameter" | "variable" | "quantity" | "term";
  readonly id: string;
  /** The parameters or variables that the symbol stands for, such as one for each fuel. */
  readonly members: readonly string[];
}

export interface MethodEquation {
  readonly id: string;
  /** What it gives. */
  readonly name: string;
  readonly formula: string;
  /** When it holds, in words; empty where always. */
  readonly holds: string;
  readonly symbols: readonly MethodSymbol[];
  readonly source: string;
}

export interface MethodSection {
  readonly id: EquationSection;
  readonly name: string;
  readonly equations: readonly MethodEquation[];
}

/** A parameter: an assumption, with the range that results carry. */
export interface MethodParameter extends Parameter {
  readonly id: ParameterId;
  readonly name: string;
  /** Unit in words. */
  readonly unitName: string;
  /** Central value and range in words. */
  readonly figure: string;
  readonly range: string;
  /** Bounds of a user's own value, in words. */
  readonly bounds: string;
  readonly status: Status;
  readonly shapeName: string;
  /** Ids of the equations that use it. */
  readonly equations: readonly string[];
}

/** An indicator of the data dictionary. */
export interface MethodIndicator {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly group: IndicatorGroup;
  readonly groupName: string;
  readonly unit: string;
  readonly direction: string;
  readonly bases: string;
  /** Limits of its map classes, and where they come from. */
  readonly limits: string;
  /** Ids of the equations that compute it; empty for published figures. */
  readonly equations: readonly string[];
  /** Ids of the datasets that can supply its inputs. */
  readonly sources: readonly string[];
}

/** A variable of the data dictionary: an input of the model. */
export interface MethodVariable {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly bounds: string;
  /** Ids of the datasets that supply it, in order of priority. */
  readonly sources: readonly string[];
}

/** A word with what it means. */
export interface MethodWord {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** The method as data, generated from the declarations of the model. Every page and file about the method is written from it. */
export interface Methodology {
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly atlas: { readonly name: string; readonly model: string; readonly data: string };
  readonly about: readonly string[];
  /** What others published of data centres, region by region, and which figure is used. */
  readonly published?: readonly RegionFigures[];
  readonly sections: readonly MethodSection[];
  readonly parameters: readonly MethodParameter[];
  readonly indicators: readonly MethodIndicator[];
  readonly variables: readonly MethodVariable[];
  readonly statuses: readonly (MethodWord & { readonly id: Status })[];
  readonly kinds: readonly MethodWord[];
  readonly limits: readonly string[];
  readonly datasets: readonly DatasetRecord[];
  readonly licence: string;
  readonly citation: string;
}
