import { describe, expect, it } from "vitest";
import { ownTwins, saidInOurs } from "./house/own-words.ts";
import { readSources, type SourceFile } from "./house/source-file.ts";

const app = "packages/web/src/";
const own = `${app}ui/own/`;
const sources = await readSources((path) =>
  /^packages\/(?:web\/src|words\/en\/own)\/.*\.tsx?$/.test(path),
);
const files = sources.filter(
  ({ path }) =>
    path.startsWith(app) &&
    !path.startsWith(own) &&
    !/\.test\.tsx?$|\/testing\//.test(path),
);

/** The names that a file imports as values, from whatever `from` fits. */
function namesFrom(text: string, from: RegExp): readonly string[] {
  return [
    ...text.matchAll(/^import (?!type\b)([^;"]*?) from "([^"]+)";$/gm),
  ].flatMap(([, clause = "", source = ""]) =>
    from.test(source)
      ? clause.startsWith("*")
        ? Object.keys(ownTwins)
        : clause
            .replaceAll(/[{}]/g, "")
            .split(",")
            .map((name) => name.trim().split(/\s+as\s+/u)[0] ?? "")
            .filter((name) => name !== "" && !name.startsWith("type "))
      : [],
  );
}

/** Which catalogues, in which a coach's words may stand, a file reads as we say them. */
const oursIn = ({ text }: SourceFile): readonly string[] =>
  namesFrom(text, /^@staying-power\/words$/).filter((name) =>
    Object.hasOwn(ownTwins, name),
  );

const found = files
  .map((file) => ({ path: file.path.slice(app.length), of: oursIn(file) }))
  .filter(({ of }) => of.length > 0);

describe("a coach's words", () => {
  it("have a twin of every catalogue that they may stand in", () => {
    const ownable = sources.find(({ path }) => path.endsWith("own/ownable.ts"));
    const catalogues = namesFrom(ownable?.text ?? "", /^\.\.\//).filter(
      (name) => !/^(?:is|ownable)[A-Z]/.test(name),
    );
    expect(catalogues.length).toBeGreaterThan(5);
    expect(Object.keys(ownTwins)).toEqual(expect.arrayContaining(catalogues));
    const twins = sources.map(({ path }) => path);
    expect(twins).toEqual(
      expect.arrayContaining(
        Object.values(ownTwins).map((twin) => `${own}${twin}`),
      ),
    );
  });

  it("are shown wherever ours would be, but for what is told to stay ours", () => {
    expect(
      found.filter(({ path, of }) =>
        of.some((name) => saidInOurs[path]?.catalogue !== name),
      ),
    ).toEqual([]);
  });

  it("have no exception that nothing needs any more", () => {
    expect(Object.keys(saidInOurs).toSorted()).toEqual(
      found.map(({ path }) => path).toSorted(),
    );
  });

  it.each([
    'import { taskWords } from "@staying-power/words";',
    'import {\n  locale,\n  taskWords as ours,\n} from "@staying-power/words";',
    'import * as words from "@staying-power/words";',
  ])("are missed where ours are read: %s", (text) => {
    expect(oursIn({ path: "a.ts", text })).toContain("taskWords");
  });

  it("are not missed where only types are read, or the twin", () => {
    const text = [
      'import type { taskWords } from "@staying-power/words";',
      'import { type questions, locale } from "@staying-power/words";',
      'import { taskWords } from "../../ui/own/task-words.ts";',
    ].join("\n");
    expect(oursIn({ path: "a.ts", text })).toEqual([]);
  });
});
