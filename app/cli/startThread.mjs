// Threads of Node 20 do not inherit the loader that the command line runs with, so that they bring it themselves.
import { tsImport } from "tsx/esm/api";

await tsImport("./ensembleThread.ts", import.meta.url);
