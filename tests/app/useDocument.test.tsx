import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { DocumentAnswer, DocumentRequest } from "../../app/reports/documentRequest.ts";
import { useDocument } from "../../app/reports/useDocument.ts";
import { defaultScenario } from "../../src/index.ts";

afterEach(cleanup);

const request = (place: string): DocumentRequest => ({
  kind: "document",
  document: "briefing",
  places: [place],
  scenario: defaultScenario,
  beside: [],
  frame: {},
  language: "en",
  paper: "a4",
  draws: { count: 0, seed: 7 },
  formats: ["html"],
});

const answer = (text: string): DocumentAnswer => ({
  kind: "document",
  files: [{ format: "html", name: `${text}.html`, mediaType: "text/html", content: text }],
  names: {},
  issues: [],
});

/** Workers that answer when the test says so. */
function workers() {
  const started: {
    onmessage: ((event: MessageEvent<DocumentAnswer>) => void) | null;
    onerror: ((event: ErrorEvent) => void) | null;
    postMessage: () => void;
    terminate: () => void;
    isEnded: boolean;
  }[] = [];
  const start = () => {
    const worker = {
      onmessage: null,
      onerror: null,
      postMessage: () => undefined,
      terminate: () => {
        worker.isEnded = true;
      },
      isEnded: false,
    };
    started.push(worker);
    return worker;
  };
  const say = (place: number, data: DocumentAnswer): void =>
    act(() => started[place]?.onmessage?.({ data } as MessageEvent<DocumentAnswer>));
  return { started, start, say };
}

it("offers files of the question that is asked alone; those before serve a preview meanwhile", () => {
  const { start, started, say } = workers();
  const [first, second] = [request("IRL"), request("CHL")];
  const { result, rerender } = renderHook(({ asked }) => useDocument(asked, start), {
    initialProps: { asked: first as DocumentRequest | undefined },
  });
  say(0, { kind: "documentProgress", done: 1, of: 2 });
  expect(result.current).toMatchObject({ progress: 0.5 });
  const draft = [{ format: "html", name: "a.html", mediaType: "text/html", content: "bounds" }];
  say(0, { kind: "documentDraft", files: draft, names: { IRL: "Ireland" } });
  expect(result.current).toMatchObject({ draft, names: { IRL: "Ireland" }, progress: 0.5 });
  expect(result.current.files).toBeUndefined();
  say(0, answer("first"));
  expect(result.current.files?.[0]?.content).toBe("first");
  expect(result.current.draft).toBeUndefined();
  rerender({ asked: second });
  expect(result.current.files).toBeUndefined();
  expect(result.current.earlier?.[0]?.content).toBe("first");
  expect(started[0]?.isEnded).toBe(true);
  rerender({ asked: undefined });
  expect(result.current).toMatchObject({ isStopped: false });
  expect(result.current.files ?? result.current.progress).toBeUndefined();
});

it("a stop leaves no files, and another attempt makes them", () => {
  const { start, started, say } = workers();
  const asked = request("IRL");
  const { result } = renderHook(() => useDocument(asked, start));
  act(() => result.current.stop());
  expect(started[0]?.isEnded).toBe(true);
  expect(result.current).toMatchObject({ isStopped: true });
  expect(result.current.files ?? result.current.progress).toBeUndefined();
  act(() => result.current.retry());
  say(1, answer("again"));
  expect(result.current.files?.[0]?.content).toBe("again");
});

it("a worker that fails is said to be lost; an answer that is a sentence is that sentence", () => {
  const { start, started, say } = workers();
  const asked = request("IRL");
  const { result } = renderHook(() => useDocument(asked, start));
  act(() => started[0]?.onerror?.({ message: "blocked" } as ErrorEvent));
  expect(result.current).toMatchObject({ failure: "blocked", isLost: true });
  act(() => result.current.retry());
  say(1, { kind: "documentFailure", message: "people.json did not load." });
  expect(result.current.failure).toBe("people.json did not load.");
  expect(result.current.isLost).toBeUndefined();
});
