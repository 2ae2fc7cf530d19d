import { describe, expect, it } from "vitest";
import { findGluedWords } from "./house/find-glued-words.ts";
import { readSources } from "./house/source-file.ts";

const components = await readSources((path) =>
  /^packages\/(?:web|desk)\/src\/.*(?<!\.test)\.tsx$/.test(path),
);

const inComponent = (jsx: string): readonly string[] =>
  findGluedWords({
    path: "a.tsx",
    text: `export function A() { return (${jsx}); }`,
  }).map((found) => found.replace(/^a\.tsx:\d+: /, ""));

describe("a component", () => {
  it("says whole sentences, and only what stands in a catalogue", () => {
    expect(components.length).toBeGreaterThan(80);
    expect(components.flatMap(findGluedWords)).toEqual([]);
  });
});

describe("the search for glued words", () => {
  it.each([
    ["<p>Hello</p>", "text in a component"],
    ['<p>{tired && "Go to bed"}</p>', "text in a component"],
    ['<input placeholder="Your name" />', "text in an attribute"],
    ['<a aria-label={far ? "Far" : words.near} />', "text in an attribute"],
    ["<p>{words.one} {words.other}</p>", "one text made of several pieces"],
    ["<p>{name}: {value}</p>", "one text made of several pieces"],
    ["<p>{words.one}<b>{count}</b></p>", "one text made of several pieces"],
    ["<p>{words.one}, …</p>", "one text made of several pieces"],
    ["<p>{`${count} ${label}`}</p>", "words glued together"],
    ["<p>{label + count}</p>", "words glued together"],
    ["<A line={`${words.one} ${more}`} />", "words glued together"],
  ])("finds what is wrong with %s", (jsx, what) => {
    expect(inComponent(jsx)).toContain(what);
  });

  it.each([
    "<p>{words.one}</p>",
    "<p>{words.line(count)}</p>",
    '<p class="quiet" id={`${id}-note`}>{words.one}</p>',
    "<p><b>{count}</b> <span>{words.people}</span></p>",
    "<label><input />{label}</label>",
    '<p>{words[how === "far" ? "far" : "near"]}</p>',
    "<p>{done && <b>{words.done}</b>}</p>",
  ])("lets through %s", (jsx) => {
    expect(inComponent(jsx)).toEqual([]);
  });
});
