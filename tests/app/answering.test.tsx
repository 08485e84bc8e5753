import { describe, expect, it } from "vitest";
import {
  type Answering,
  type AnsweringEvent,
  nextAnswering,
  unasked,
} from "../../app/assess/answering.ts";

const asked: Answering = { phase: "asked", attempts: 1 };
const late: Answering = { phase: "late", attempts: 1 };
const answered: Answering = { phase: "answered", attempts: 0 };
const cancelled: Answering = { phase: "cancelled", attempts: 0 };
const failed = (of: "model" | "worker"): Answering => ({
  phase: "failed",
  attempts: 0,
  failure: { of, message: "out of memory" },
});
const second = (state: Answering): Answering => ({ ...state, attempts: 2 });

const refuse = { kind: "refuse", message: "out of memory" } as const;
const lose = { kind: "lose", message: "out of memory" } as const;

const transitions: readonly (readonly [Answering, AnsweringEvent, Answering])[] = [
  ...[unasked, answered, cancelled, failed("model"), failed("worker")].map(
    (state) => [state, { kind: "ask" }, asked] as const,
  ),
  [asked, { kind: "last" }, late],
  [asked, { kind: "answer" }, answered],
  [late, { kind: "answer" }, answered],
  [second(late), { kind: "answer" }, answered],
  [second(asked), { kind: "next" }, asked],
  [second(late), { kind: "next" }, late],
  [asked, refuse, failed("model")],
  [late, refuse, failed("model")],
  [asked, lose, second(asked)],
  [late, lose, second(late)],
  [second(asked), lose, failed("worker")],
  [second(late), lose, failed("worker")],
  [asked, { kind: "cancel" }, cancelled],
  [late, { kind: "cancel" }, cancelled],
  [second(late), { kind: "cancel" }, cancelled],
];

const events: readonly AnsweringEvent[] = [
  ...(["ask", "last", "answer", "next", "cancel"] as const).map((kind) => ({ kind })),
  refuse,
  lose,
];

describe("a question of the settings", () => {
  it.each(transitions)("%j after %j is %j", (before, event, after) => {
    expect(nextAnswering(before, event)).toEqual(after);
  });

  it("stays as it is at every other event", () => {
    const states = [unasked, asked, late, answered, cancelled, failed("model"), failed("worker")];
    const moves = states.flatMap((state) =>
      events
        .filter((event) => nextAnswering(state, event) !== state)
        .map(({ kind }) => `${state.phase} ${kind}`),
    );
    const listed = transitions
      .filter(([state]) => state.attempts < 2)
      .map(([state, { kind }]) => `${state.phase} ${kind}`);
    expect(new Set(moves)).toEqual(new Set([...listed, "asked next", "late next"]));
  });
});
