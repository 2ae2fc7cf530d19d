import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, describe, it } from "vitest";
import { caseText, few, newFolder } from "./testing/terminal.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program as a shell would. */
function start(
  argv: readonly string[],
  stdin = "",
  flags: readonly string[] = [],
) {
  const child = spawn(process.execPath, [...flags, main, ...argv]);
  let out = "";
  let err = "";
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  child.stdin.end(stdin);
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

/** Says on standard error when the program begins to listen for Ctrl-C. */
const tellsWhenListening = `data:text/javascript,${encodeURIComponent(
  'process.on("newListener", (name) => name === "SIGINT" && console.error("listening"));',
)}`;

describe("the program", () => {
  it("reads a file and ends", async () => {
    const path = join(newFolder(), "case.json");
    writeFileSync(path, caseText());
    const { code, out, err } = await start(["read", path, ...few]).ended;
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
    expect(out).toContain("Of 100 people in your situation");
    expect(out).not.toContain("\u001b");
  }, 60_000);

  it("reads lines with its workers and ends", async () => {
    const text = `${caseText()}\n{\n`.repeat(10);
    const { code, out } = await start(["read", "--jsonl", ...few], text).ended;
    expect(code).toBe(1);
    expect(out.match(/^\{"error":/gm)).toHaveLength(10);
    expect(out.trimEnd().split("\n")).toHaveLength(20);
  }, 60_000);

  it("says what it does not understand, without a stack", async () => {
    const { code, out, err } = await start(["raed"]).ended;
    expect({ code, out }).toStrictEqual({ code: 2, out: "" });
    expect(err).toBe(
      'staying-power: no command "raed"; did you mean read?\nTry staying-power --help\n',
    );
  }, 60_000);

  it("ends quietly when its reader goes", async () => {
    const { child, ended } = start(["simulate", "100000"]);
    child.stdout.once("data", () => child.stdout.destroy());
    const { code, err } = await ended;
    expect({ code, err }).toStrictEqual({ code: 0, err: "" });
  }, 60_000);

  it("stops at Ctrl-C in the middle of long work and leaves no file", async () => {
    const folder = newFolder();
    const { child, ended } = start(
      ["calibrate", "--out", join(folder, "it.json")],
      "",
      ["--import", tellsWhenListening],
    );
    // The work takes minutes: it is far from done when it is stopped.
    child.stderr.on("data", (piece: Buffer) => {
      if (piece.toString().includes("listening"))
        setImmediate(() => child.kill("SIGINT"));
    });
    const { code, out, err } = await ended;
    expect({ code, out }).toStrictEqual({ code: 130, out: "" });
    expect(err).toContain("stopped");
    expect(readdirSync(folder)).toStrictEqual([]);
  }, 60_000);
});
