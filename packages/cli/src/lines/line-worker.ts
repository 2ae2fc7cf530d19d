import { parentPort } from "node:worker_threads";
import { lineAnswer } from "./line-answer.ts";
import type { LineRequest } from "./line-request.ts";

parentPort?.on("message", ({ line, options }: LineRequest) => {
  parentPort?.postMessage(lineAnswer(line, options));
});
