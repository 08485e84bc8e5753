import { createContext, useContext } from "react";
import type { Topology } from "topojson-specification";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Assessment, Level, Scenario, Words } from "../src/index.ts";
import type { Address } from "./address/address.ts";
import type { Notice } from "./address/notice.ts";
import type { FinerLevel, FinerNames } from "./level/levelData.ts";
import type { LookAt } from "./level/lookAt.ts";
import type { FileReport } from "./scenario/file/fileReport.ts";
import type { LoadedWorld } from "./world/loadWorld.ts";
import type { FileFailure } from "./world/readFile.ts";

/** Names of regions in the page's language, by id; empty where the built file's own names serve. */
export type RegionNames = Readonly<Record<string, string>>;

/** push: a step that Back undoes; replace: no step of its own; hold: on the way to one, as while a slider is dragged. */
export type Step = "push" | "replace" | "hold";

export interface AtlasState {
  /** All that a link restores. */
  readonly address: Address;
  readonly step: Step;
  readonly notices: readonly Notice[];
  readonly words: Words;
  readonly names: RegionNames;
  readonly loading: boolean;
  readonly loaded?: LoadedWorld | undefined;
  readonly topology?: Topology | undefined;
  readonly failures: readonly FileFailure[];
  /** The level that the zoom asks for. */
  readonly zoomLevel: Level;
  /** The camera has come near enough for shapes in full detail. */
  readonly near: boolean;
  /** States and provinces, or counties, once they are read. */
  readonly finer?: FinerLevel | undefined;
  /** To what the map is to come near, once it can. */
  readonly lookAt?: LookAt | undefined;
  /** Their names and codes alone, read for the search. */
  readonly finerNames?: FinerNames | undefined;
  /** How far a reading of them has come, once it has lasted. */
  readonly levelReading?: { readonly read: number; readonly of: number } | undefined;
  readonly levelFailures: readonly FileFailure[];
  /** How many times the named sites have been asked for again. */
  readonly sitesAttempt: number;
  readonly assessment?: Assessment | undefined;
  /** The preset of the same basis, nothing changed: class limits are read off it. */
  readonly reference?: Assessment | undefined;
  /** The model itself failed; the message is for a report of the fault. */
  readonly modelFailure?: string | undefined;
  /** A run has lasted long enough to show its bar. */
  readonly slow: boolean;
  readonly hovered?: string | undefined;
  readonly isolatedClass?: number | undefined;
  readonly online: boolean;
  /** The graphics card did not draw. */
  readonly rendererFailed: boolean;
  /** The map stands for the first time. */
  readonly mapDrawn: boolean;
  /** What the map is drawn with has arrived: what is not needed for it may be fetched now. */
  readonly mapFetched: boolean;
  /** What the sheet of a narrow screen holds besides the region. */
  readonly sheet?: "layers" | "scenario" | undefined;
  readonly helpOpen: boolean;
  /** The page goes to paper: always light, always vectors. */
  readonly printing: boolean;
  /** A file of the reader's that could not be opened as it is. */
  readonly fileReport?: FileReport | undefined;
  /** Said once by screen readers and shown for a moment. */
  readonly announcement?: string | undefined;
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
  /** Gives up the run under way. */
  readonly cancel: () => void;
  /** Gives up the reading of a finer level: countries stay. */
  readonly cancelLevel: () => void;
  /** Reads a finer level again. */
  readonly retryLevel: () => void;
}

export type Atlas = AtlasState & AtlasActions;
export type AtlasStore = StoreApi<Atlas>;

export type AtlasStart = Pick<AtlasState, "address" | "notices" | "words"> & Partial<AtlasState>;

const nothing = (): void => undefined;

/** The one store. What it reads and gives up is given by what loads and computes. */
export const createAtlas = (start: AtlasStart): AtlasStore =>
  createStore<Atlas>()((set) => ({
    step: "replace",
    names: {},
    loading: true,
    failures: [],
    zoomLevel: "country",
    near: false,
    levelFailures: [],
    sitesAttempt: 0,
    slow: false,
    online: true,
    rendererFailed: false,
    mapDrawn: false,
    mapFetched: false,
    helpOpen: false,
    printing: false,
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
    cancel: nothing,
    cancelLevel: nothing,
    retryLevel: nothing,
  }));

export const AtlasContext = createContext<AtlasStore | undefined>(undefined);

/** A part of the state; the component draws again when that part changes. */
export function useAtlas<Part>(select: (atlas: Atlas) => Part): Part {
  const store = useContext(AtlasContext);
  if (!store) throw new Error("useAtlas needs an AtlasContext around it.");
  return useStore(store, select);
}

export const useWords = (): Words => useAtlas(({ words }) => words);
