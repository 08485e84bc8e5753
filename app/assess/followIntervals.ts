import type { Assessment } from "../../src/index.ts";
import { partOf } from "../state/addressPart.ts";
import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { type DrawnSoFar, drawnSoFar } from "./drawnSoFar.ts";
import { drawPart } from "./drawPart.ts";
import { drawPhases } from "./drawPhases.ts";
import type { DrawPool } from "./drawPool.ts";
import { type DrawSubject, drawSubjects, showsPart, withAnswer } from "./drawSubject.ts";
import { type IntervalState, intervalSlice } from "./intervalState.ts";

/**
 * Counts draws of every answer of the model that the page shows, and puts the intervals into it: of the level on the map first,
 * then of that of the panel. A new question gives up what is under way; an answer gets only intervals that were asked for with
 * its own scenario.
 */
export function followIntervals(atlas: AtlasStore, pool: DrawPool<"intervals">): void {
  /** Answers that hold intervals put in here: the model has not answered again. */
  const drawn = new WeakSet<Assessment>();
  const known = knownDraws();
  const set = (change: Partial<IntervalState>): void =>
    atlas.setState((state) => withSlice(state, intervalSlice, change));
  const show = (): void => {
    for (const subject of drawSubjects(atlas.getState())) {
      const intervals = known.of(subject, drawsOf(atlas.getState())).intervalsFor(subject);
      if (!intervals || subject.assessment.intervals === intervals) continue;
      const assessment = { ...subject.assessment, intervals };
      drawn.add(assessment);
      atlas.setState((state) => withAnswer(state, subject, assessment));
    }
  };
  const count = (): void => {
    const choice = drawsOf(atlas.getState());
    if (choice.draws === 0) {
      stop(false);
      return;
    }
    show();
    const asked = drawSubjects(atlas.getState()).flatMap((subject) => {
      const soFar = known.of(subject, choice);
      return soFar.missing(drawPhases(subject, choice)).map((phase) => ({ soFar, phase }));
    });
    set({ stopped: false, failure: undefined, progress: undefined });
    /** Only what is shown differently is told: each word draws a part of the page again. */
    let told = -1;
    const phases = asked.map(({ phase }) => phase);
    pool.run(phases, {
      onPhase: (results, place) => {
        const { soFar, phase } = asked[place] ?? {};
        if (phase) soFar?.take(results, phase);
        show();
      },
      onProgress: (counted, of) => {
        const hundredth = Math.floor((100 * counted) / of);
        if (hundredth === told) return;
        told = hundredth;
        set({ progress: { counted, of } });
      },
      onEnd: () => set({ progress: undefined }),
      onFailure: (failure) => set({ progress: undefined, failure }),
    });
  };
  const stop = (stopped: boolean): void => {
    pool.cancel();
    set({ progress: undefined, stopped });
  };
  const { loaded } = atlas.getState();
  if (loaded) pool.setWorld(loaded.world);
  atlas.setState((state) =>
    withSlice(state, intervalSlice, { stop: () => stop(true), again: count }),
  );
  count();
  atlas.subscribe((state, before) => {
    if (state.loaded && state.loaded !== before.loaded) {
      known.forget();
      pool.setWorld(state.loaded.world);
    }
    if (state.address.scenario !== before.address.scenario) stop(false);
    else if (isAskedAnew(state, before, drawn)) count();
  });
}

const drawsOf = ({ address }: AtlasState) => partOf(address, drawPart);

/** What was counted for the last question about countries, and for the last about a level below. */
function knownDraws() {
  const last = new Map<string, { readonly question: string; readonly soFar: DrawnSoFar }>();
  return {
    forget: () => last.clear(),
    of: (
      { assessment: { scenario }, below }: DrawSubject,
      choice: ReturnType<typeof drawsOf>,
    ): DrawnSoFar => {
      const place = below ? "below" : "country";
      const question = JSON.stringify([scenario, below, choice]);
      const known = last.get(place);
      if (known?.question === question) return known.soFar;
      const soFar = drawnSoFar(choice);
      last.set(place, { question, soFar });
      return soFar;
    },
  };
}

/** Whether the page shows an answer that was not there before, or more of one. @param drawn answers that only got intervals. */
function isAskedAnew(
  state: AtlasState,
  before: AtlasState,
  drawn: Pick<WeakSet<Assessment>, "has">,
): boolean {
  const past = drawSubjects(before);
  const subjects = drawSubjects(state);
  const isOther = (subject: DrawSubject, then: DrawSubject | undefined): boolean =>
    subject.below?.level !== then?.below?.level ||
    (subject.assessment !== then?.assessment && !drawn.has(subject.assessment)) ||
    (showsPart(subject) && (subject.layer !== then?.layer || subject.region !== then.region));
  return (
    drawsOf(state) !== drawsOf(before) ||
    subjects.length !== past.length ||
    subjects.some((subject, place) => isOther(subject, past[place]))
  );
}
