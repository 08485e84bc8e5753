import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fileSilence, readFile } from "../../app/files/readFile.ts";

/** A server whose answer is written bit by bit, and given up as `fetch` gives one up. */
function slowServer() {
  let write: ReadableStreamDefaultController<Uint8Array> | undefined;
  vi.stubGlobal("fetch", async (_: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        write = controller;
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
    });
    return { ok: true, status: 200, headers: new Headers(), body };
  });
  const send = async (text: string): Promise<void> => {
    write?.enqueue(new TextEncoder().encode(text));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { send, end: () => write?.close() };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("waits for a file as long as something comes of it", async () => {
  const { send, end } = slowServer();
  const read = readFile("energy.json");
  for (const piece of ['{"topic"', ":", '"energy"', "}"]) {
    await vi.advanceTimersByTimeAsync(0.9 * fileSilence);
    await send(piece);
  }
  end();
  expect((await read).json).toEqual({ topic: "energy" });
});

it("gives a file up of which nothing comes any more, and says how much came", async () => {
  const { send } = slowServer();
  const read = readFile("energy.json");
  await vi.advanceTimersByTimeAsync(0);
  await send('{"topic"');
  await vi.advanceTimersByTimeAsync(fileSilence);
  expect(await read).toEqual({ failure: { file: "energy.json", kind: "silent", received: 8 } });
});

it("tells a reading that its asker gave up from one that fell silent", async () => {
  slowServer();
  const asker = new AbortController();
  const read = readFile("energy.json", { signal: asker.signal });
  await vi.advanceTimersByTimeAsync(0);
  asker.abort();
  expect((await read).failure?.kind).toBe("connection");
});
