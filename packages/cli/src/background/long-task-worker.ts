import { parentPort } from "node:worker_threads";
import {
  audit,
  calibrate,
  learn,
  learnFromCoded,
  learnFromOutcomes,
  scoreCases,
} from "@staying-power/forecast";
import type { LongTask, LongTaskMessage } from "./long-task.ts";

function say(message: LongTaskMessage<unknown>): void {
  parentPort?.postMessage(message);
}

/** Says each whole percent once. */
function onProgress(share: number): void {
  const percent = Math.floor(share * 100);
  if (percent === lastPercent) return;
  lastPercent = percent;
  say({ kind: "progress", share });
}
let lastPercent = -1;

function perform(task: LongTask): unknown {
  switch (task.name) {
    case "audit":
      return audit({ ...task.given, onProgress });
    case "calibrate":
      return calibrate({ ...task.given, onProgress });
    case "learn": {
      const { cases, ...options } = task.given;
      return learn(cases, { ...options, onProgress });
    }
    case "learnFromCoded": {
      const { cases, ...options } = task.given;
      return learnFromCoded(cases, { ...options, onProgress });
    }
    case "learnFromOutcomes": {
      const { records, ...options } = task.given;
      return learnFromOutcomes(records, { ...options, onProgress });
    }
    case "scoreCases": {
      const { cases, ...options } = task.given;
      return scoreCases(cases, { ...options, onProgress });
    }
  }
}

function answer(task: LongTask): void {
  try {
    say({ kind: "done", value: perform(task) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say({ kind: "range", message: error.message });
  }
}

parentPort?.once("message", (task: LongTask) => answer(task));
