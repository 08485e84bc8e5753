import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { onTestFinished, vi } from "vitest";

/** Whether a redis-server is installed. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** A redis-server on a free port of this machine that keeps nothing on disk; ended with the test. */
export interface RedisServer {
  readonly address: string;
  /** Ends it at once and starts it again on the same port, empty. */
  readonly restart: () => Promise<void>;
  /** Ends it at once. */
  readonly end: () => Promise<void>;
}

export async function redisServer(): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(
      "redis-server",
      ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
      { stdio: "ignore" },
    );
    await vi.waitFor(() => answers(port), { timeout: 10_000, interval: 20 });
  };
  await start();
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const end = async (): Promise<void> => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return {
    address: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await end();
      await start();
    },
    end,
  };
}

async function answers(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.destroy();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
