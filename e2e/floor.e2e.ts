import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { oldestBrowsers } from "../packages/web/floor.ts";
import { builtApp } from "./app-under-test.ts";
import { youngInScript, youngInSheet } from "./young-parts.ts";

/** What libraries ask for only where it is there, each looked at by hand. */
const asksFirst: ReadonlySet<string> = new Set([
  // Noble and scure: where a browser turns bytes into letters by itself.
  ".toBase64",
  ".toHex",
  "Uint8Array.fromBase64",
  "Uint8Array.fromHex",
  // Noble: how it lets others have a turn, where the browser knows of turns.
  "scheduler",
  // Preact: where an element can be moved without being taken out.
  ".moveBefore",
  // Signals: elsewhere it names a property "undefined", which nobody reads.
  "Symbol.dispose",
  // Zod: `in` first.
  "Error.captureStackTrace",
  // ONNX Runtime: for numbers of sixteen bits, of which our network has none.
  "Float16Array",
]);

const files = await Promise.all(
  (await readdir(builtApp, { recursive: true }))
    .filter((name) => /\.(?:js|css|html)$/.test(name))
    .map(async (name) => ({
      name,
      text: await readFile(join(builtApp, name), "utf8"),
    })),
);

/** The scripts and the sheets that were built; those that stand in a page too. */
const scripts = files.flatMap(({ name, text }) =>
  name.endsWith(".js") ? [{ name, text }] : within(name, text, "script"),
);
const sheets = files.flatMap(({ name, text }) =>
  name.endsWith(".css") ? [{ name, text }] : within(name, text, "style"),
);

function within(name: string, text: string, tag: "script" | "style") {
  const parts = text.matchAll(
    new RegExp(`<${tag}(?:\\s[^>]*)?>([^]*?)</${tag}>`, "g"),
  );
  return name.endsWith(".html")
    ? Array.from(parts, ([, inside = ""]) => ({ name, text: inside }))
    : [];
}

describe("the built app", () => {
  it("is written for the oldest browsers that it is made for", () => {
    expect(scripts.length).toBeGreaterThan(40);
    expect(sheets.length).toBeGreaterThan(10);
    expect(scripts.map(({ name }) => name)).toContain("open-backup.html");
    const young = [
      ...scripts.flatMap(({ name, text }) =>
        youngInScript(text)
          .filter((each) => !asksFirst.has(each))
          .map((each) => `${name}: ${each}`),
      ),
      ...sheets.flatMap(({ name, text }) =>
        youngInSheet(text).map((each) => `${name}: ${each}`),
      ),
    ];
    expect(young).toEqual([]);
  });

  it("is let off nothing that it does not ask for", () => {
    const asked = new Set(scripts.flatMap(({ text }) => youngInScript(text)));
    expect([...asksFirst].filter((each) => !asked.has(each))).toEqual([]);
  });

  it("says in the README for which browsers it is made", async () => {
    const readme = await readFile(
      new URL("../README.md", import.meta.url),
      "utf8",
    );
    for (const [browser, version] of Object.entries(oldestBrowsers))
      expect(readme).toMatch(
        new RegExp(`${browser}[^,]*? from ${version} on`, "i"),
      );
  });
});

describe("what is younger", () => {
  it.each([
    ["/(?i:a)b/", "a flag within a regular expression"],
    ['new RegExp("(?-i:a)")', "a flag within a regular expression"],
    ["/(?<a>b)|(?<a>c)/", "two groups of one name in a regular expression"],
    ["RegExp.escape(a)", "RegExp.escape"],
    ["Promise.try(a)", "Promise.try"],
    ["a.values().map(b)", ".values().map"],
    ["a.toBase64()", ".toBase64"],
    ["new Float16Array(2)", "Float16Array"],
    ["{ using a = b; }", "using"],
    ['import a from "a" with { type: "json" };', "ImportAttribute"],
  ])("would be found out: %s", (text, name) => {
    expect(youngInScript(text)).toEqual([name]);
  });

  it("is not what they all know", () => {
    expect(
      youngInScript(
        "/[\\p{L}--a]/v; Object.entries(a).map(b); a.union(b); Object.groupBy(a, b); a.at(-1); import('a');",
      ),
    ).toEqual([]);
  });

  it("would be found out in a sheet", () => {
    expect(
      youngInSheet("@scope (a) { b { width: if(c) } } d { anchor-name: --e }"),
    ).toEqual(["@scope", "if(", "anchor-name:"]);
    expect(youngInSheet("a:not(.b) { color: light-dark(c, d) }")).toEqual([]);
  });
});
