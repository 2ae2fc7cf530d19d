import { parentPort } from "node:worker_threads";
import { caseReadingJson, readCase } from "../case-reading.ts";
import { caseLineAnswer } from "./line-answer.ts";
import type { LineRequest } from "./line-request.ts";

parentPort?.on("message", ({ line, options }: LineRequest) => {
  parentPort?.postMessage(
    caseLineAnswer(line, (theCase) =>
      caseReadingJson(readCase(theCase, {}, options)),
    ),
  );
});
