#!/usr/bin/env node
/** `npx burden`: the command line, whose TypeScript runs as it is. */
import { register } from "tsx/esm/api";

register();
await import("./cli.ts");
