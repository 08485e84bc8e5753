import { createContext, useCallback, useContext } from "react";
import type { Topology } from "topojson-specification";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Assessment, Scenario, Words } from "../../src/index.ts";
import type { LoadedWorld } from "../files/loadWorld.ts";
import type { FileFailure } from "../files/readFile.ts";
import type { RegionNames } from "../files/readNames.ts";
import type { Address } from "./address.ts";
import { type AddressPart, partOf, withPart } from "./addressPart.ts";
import type { Features } from "./features.ts";
import type { Notice } from "./notice.ts";
import { changedSlices, type Slice, type Slices, sliceValue } from "./slice.ts";

/**
 * How a change enters the history. push: a step that Back undoes; replace: no step of its own; hold: not yet, as while a slider
 * is dragged; settle: a step together with the moves that follow at once, as of a key that is held.
 */
export type Step = "push" | "replace" | "hold" | "settle";

export interface AtlasState {
  /** The pages and the parts of the address that there are; never changes. */
  readonly features: Features;
  /** All that a link restores. */
  readonly address: Address;
  readonly step: Step;
  /** Parts of the address that could not be followed. */
  readonly notices: readonly Notice[];
  readonly words: Words;
  readonly names: RegionNames;
  readonly loading: boolean;
  /** The countries. */
  readonly loaded?: LoadedWorld | undefined;
  /** The shapes of the countries. */
  readonly topology?: Topology | undefined;
  readonly failures: readonly FileFailure[];
  readonly assessment?: Assessment | undefined;
  /** The preset as it is, without changes: class limits are read from it. */
  readonly reference?: Assessment | undefined;
  /** The region under the pointer, on whichever picture of the page. */
  readonly hovered?: string | undefined;
  readonly online: boolean;
  /** The page goes to paper: always light, always vectors. */
  readonly printing: boolean;
  /** Read out once by screen readers and shown for a moment. */
  readonly announcement?: string | undefined;
  /** What other folders add, each under the id of its slice. */
  readonly slices: Slices;
}

export interface AtlasActions {
  /** Changes what the address says. */
  readonly go: (change: Partial<Address>, step?: Step) => void;
  /** Changes the question put to the model. */
  readonly ask: (change: (scenario: Scenario) => Scenario, step?: Step) => void;
  /** Changes what the address does not say. */
  readonly set: (change: Partial<AtlasState>) => void;
  /** Reads again the files that failed. */
  readonly retry: () => void;
}

export type Atlas = AtlasState & AtlasActions;
export type AtlasStore = StoreApi<Atlas>;

export type AtlasStart = Pick<AtlasState, "features" | "address" | "notices" | "words"> &
  Partial<AtlasState>;

const nothing = (): void => undefined;

/** The one store. `retry` does nothing until what loads sets it. */
export const createAtlas = (start: AtlasStart): AtlasStore =>
  createStore<Atlas>()((set) => ({
    step: "replace",
    names: {},
    loading: true,
    failures: [],
    online: true,
    printing: false,
    slices: {},
    ...start,
    go: (change, step = "push") =>
      set(({ address }) => ({ address: { ...address, ...change }, step })),
    ask: (change, step = "push") =>
      set(({ address }) => ({
        address: { ...address, scenario: change(address.scenario) },
        step,
      })),
    set: (change) => set(change),
    retry: nothing,
  }));

/** The value of a slice. */
export const sliceOf = <Value extends object>(
  { slices }: Pick<AtlasState, "slices">,
  slice: Slice<Value>,
): Value => sliceValue(slices, slice);

/** The change of the state that changes one slice. */
export const withSlice = <Value extends object>(
  { slices }: Pick<AtlasState, "slices">,
  slice: Slice<Value>,
  change: Partial<Value>,
): Pick<AtlasState, "slices"> => ({ slices: changedSlices(slices, slice, change) });

export const AtlasContext = createContext<AtlasStore | undefined>(undefined);

export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasContext);
  if (!store) throw new Error("useAtlas needs an AtlasContext around it.");
  return store;
}

/** A part of the state; the component draws again when that part changes. */
export const useAtlas = <Part>(select: (atlas: Atlas) => Part): Part =>
  useStore(useAtlasStore(), select);

export const useWords = (): Words => useAtlas(({ words }) => words);

/** A part of a slice; the component draws again when that part changes. */
export const useSlice = <Value extends object, Part>(
  slice: Slice<Value>,
  select: (value: Value) => Part,
): Part => useAtlas((atlas) => select(sliceOf(atlas, slice)));

/** Changes a slice. */
export function useSetSlice<Value extends object>(
  slice: Slice<Value>,
): (change: Partial<Value>) => void {
  const store = useAtlasStore();
  return useCallback(
    (change) => store.setState((atlas) => withSlice(atlas, slice, change)),
    [store, slice],
  );
}

/** The value of a part of the address. */
export const usePart = <Value extends object>(part: AddressPart<Value>): Value =>
  useAtlas(({ address }) => partOf(address, part));

/** Changes a part of the address. */
export function useGoPart<Value extends object>(
  part: AddressPart<Value>,
): (change: Partial<Value>, step?: Step) => void {
  const store = useAtlasStore();
  return useCallback(
    (change, step) => {
      const { address, go } = store.getState();
      go(withPart(address, part, change), step);
    },
    [store, part],
  );
}
