import { UserError } from "../userError.ts";

/** How long a Redis may take to answer, ms. */
const patience = 5000;

/** How long to wait before another try once a connection was lost, ms. */
const pause = 250;

/** What a queue connects with: it waits for a Redis that is started again. */
export interface QueueConnection {
  readonly url: string;
  readonly maxRetriesPerRequest: null;
  readonly retryStrategy: () => number;
}

/** Asks the Redis of an address whether it is there; throws a sentence where it is not. */
export async function redisAt(address: string): Promise<QueueConnection> {
  const url = checkedAddress(address);
  const { Redis } = await import("ioredis");
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    commandTimeout: patience,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let reason: string | undefined;
  redis.on("error", ({ message }) => {
    reason ??= message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new UserError(
      `No Redis answers at ${address} (${reason ?? (error as Error).message}). Start redis-server there, or give its address with --queue.`,
    );
  } finally {
    redis.disconnect();
  }
  return { url, maxRetriesPerRequest: null, retryStrategy: () => pause };
}

function checkedAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && ["redis:", "rediss:"].includes(url.protocol) && url.hostname !== "") return address;
  throw new UserError(
    `--queue takes the address of a Redis, such as redis://localhost:6379; received ${address}.`,
  );
}
