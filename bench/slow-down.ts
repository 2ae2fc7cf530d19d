import { readdirSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** How long a slowed process runs and rests before it runs again. */
const turnMs = 16;

/**
 * Slows a process, every process it started and all their threads, workers of a page included: they run
 * a share of the time and stand still for the rest. The browser's own throttle slows the page's thread alone.
 *
 * @param pid - the process at the root.
 * @param factor - how many times slower, > 1.
 * @returns a function that lets them run again.
 */
export function slowDown(pid: number, factor: number): () => Promise<void> {
  const pids = familyOf(pid);
  const worker = new Worker(stopAndGo, {
    eval: true,
    workerData: { pids, on: turnMs / factor, off: turnMs - turnMs / factor },
  });
  return async () => {
    await worker.terminate();
    for (const one of pids) send(one, "SIGCONT");
  };
}

/** Its own thread, so that what the bench does meanwhile cannot hold up a turn. */
const stopAndGo = `
  const { workerData } = require("node:worker_threads");
  const { pids, on, off } = workerData;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const send = (signal) => {
    for (const pid of pids) try { process.kill(pid, signal); } catch {}
  };
  const wait = (until) => {
    const left = until - performance.now();
    if (left > 0) Atomics.wait(clock, 0, 0, left);
  };
  for (let turn = performance.now(); ; turn = performance.now()) {
    send("SIGSTOP");
    wait(turn + off);
    send("SIGCONT");
    wait(performance.now() + on);
  }`;

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** A process and everything below it, as Linux lists them. */
function familyOf(root: number): number[] {
  const parentOf = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "latin1");
      // The name stands in brackets and may hold anything; state and parent follow it.
      const [, parent = "0"] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parentOf.set(Number(name), Number(parent));
    } catch {
      // It has ended meanwhile.
    }
  }
  const family = [root];
  for (const member of family)
    for (const [child, parent] of parentOf)
      if (parent === member) family.push(child);
  return family;
}
