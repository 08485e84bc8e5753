import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { briefingLimits, levels } from "../../../src/index.ts";
import type { Shell } from "../shell.ts";
import { UserError } from "../userError.ts";
import { versionText } from "../version.ts";
import { createAnswers } from "./answers.ts";

const scenario = {
  preset: z.string().optional().describe("scenario to start from; `today` where absent"),
  set: z
    .array(z.string().max(200))
    .max(50)
    .optional()
    .describe("settings that differ, such as aiShare=0.2"),
};
const region = z.string().max(100).describe("ISO 3166 code, id or English name");
const indicator = z.string().max(100).describe("id of an indicator, see `indicators`");

/** Reads only: nothing of the machine changes, and nothing beyond it is asked. */
const annotations = { readOnlyHint: true, openWorldHint: false };

/** A server of the Model Context Protocol with read-only tools. It answers until its input ends. */
export function createMcpServer(shell: Shell): McpServer {
  const server = new McpServer({ name: "inference-burden-atlas", version: versionText });
  const answers = createAnswers(shell);
  server.registerTool(
    "regions",
    {
      description: "Regions by code or name: at most 100 of those found",
      inputSchema: { search: z.string().max(100).optional(), level: z.enum(levels).optional() },
      annotations,
    },
    answering(answers.regions),
  );
  server.registerTool(
    "indicators",
    { description: "Every indicator with its unit and bases", inputSchema: {}, annotations },
    answering(answers.indicators),
  );
  server.registerTool(
    "assess",
    {
      description:
        "One figure of one region: value, worst and best case, 5–95 % of draws, unit, year, status, source, hash; or why there is none",
      inputSchema: { region, indicator, ...scenario },
      annotations,
    },
    answering(answers.assess),
  );
  server.registerTool(
    "compare",
    {
      description: "The same figure of several regions",
      inputSchema: {
        regions: z
          .array(region)
          .min(1)
          .max(2 * briefingLimits.regions),
        indicator,
        ...scenario,
      },
      annotations,
    },
    answering(answers.compare),
  );
  server.registerTool(
    "explain",
    {
      description:
        "What a figure is made of: inputs with source and year, assumptions, reasons, and the chain of rows, cells and steps that lead to it",
      inputSchema: { region, indicator, ...scenario },
      annotations,
    },
    answering(answers.explain),
  );
  server.registerTool(
    "cite",
    {
      description: "How to cite the report on a region, the command that makes it, its hash",
      inputSchema: { region, ...scenario },
      annotations,
    },
    answering(answers.cite),
  );
  return server;
}

type Answer = { content: { type: "text"; text: string }[]; isError?: boolean };

/** An answer as JSON; a sentence where the question names nothing that there is. */
const answering =
  <Question>(answer: (question: Question) => object | Promise<object>) =>
  async (question: Question): Promise<Answer> => {
    try {
      return { content: [{ type: "text", text: JSON.stringify(await answer(question)) }] };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { content: [{ type: "text", text: error.message }], isError: true };
    }
  };

/** `burden mcp`: the same figures for programs that speak the protocol, over standard input and output. */
export async function serveMcp(shell: Shell): Promise<void> {
  const server = createMcpServer(shell);
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.on("end", resolve);
  });
  await server.connect(transport);
  await ended;
}
