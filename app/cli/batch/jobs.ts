import { spawn } from "node:child_process";
import { UserError } from "../userError.ts";

/** Shares a batch among processes of the same program; each writes the files whose number is its own. */
export async function shareAmong(jobs: number, words: readonly string[]): Promise<void> {
  const [, program = ""] = process.argv;
  const ends = Array.from(
    { length: jobs },
    (_, job) =>
      new Promise<number>((resolve) => {
        const child = spawn(process.execPath, [program, ...words, "--part", `${job}/${jobs}`], {
          stdio: ["ignore", "inherit", "inherit"],
        });
        child.on("error", () => resolve(1));
        child.on("close", (status) => resolve(status ?? 1));
      }),
  );
  const statuses = await Promise.all(ends);
  const failed = statuses.filter((status) => status !== 0).length;
  if (failed > 0)
    throw new UserError(
      `${failed} of ${jobs} jobs did not end well. The same command goes on with what is missing.`,
    );
}

/** Most processes. */
const mostJobs = 16;

/** @throws UserError on a number of processes that makes no sense. */
export function wholeJobs(text: string): number {
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new UserError(`--jobs takes a whole number from 1 to ${mostJobs}, not “${text}”.`);
}

/** Which part of how many, of a text such as "0/2". @throws UserError on another text. */
export function partOf(text = "0/1"): readonly [number, number] {
  const [own = 0, of = 1] = text.split("/").map(Number);
  if (Number.isInteger(own) && Number.isInteger(of) && own >= 0 && own < of) return [own, of];
  throw new UserError(`--part takes a part such as 0/2, not “${text}”.`);
}
