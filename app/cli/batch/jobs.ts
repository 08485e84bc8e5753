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
