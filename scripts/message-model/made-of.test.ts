import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../tests/house/source-file.ts";
import { madeOf } from "./made-of.ts";

const files: readonly SourceFile[] = [
  {
    path: "scripts/message-model/train-model.ts",
    text: 'import { fit } from "./fit.ts"; new Worker(new URL("./thread.ts", import.meta.url));',
  },
  { path: "scripts/message-model/fit.ts", text: "export const fit = 1;" },
  { path: "scripts/message-model/thread.ts", text: "2;" },
  { path: "packages/check/src/feature-lines.ts", text: "3;" },
  { path: "packages/web/src/app/screen.ts", text: "4;" },
  { path: "packages/check/corpus/train/plain.tsv", text: "ok\thello" },
];
const without = (path: string): readonly SourceFile[] =>
  files.map((file) =>
    file.path === path ? { ...file, text: `${file.text} // changed` } : file,
  );

describe("what a model was made of", () => {
  const before = madeOf(files, "model");

  it.each(
    files.map(({ path }) => path).filter((path) => !path.includes("/web/")),
  )("is another thing when %s changes", (path) => {
    expect(madeOf(without(path), "model").of).not.toBe(before.of);
  });

  it("is the same whatever else changes, and in whatever order the files are found", () => {
    expect(
      madeOf(without("packages/web/src/app/screen.ts").toReversed(), "model"),
    ).toEqual(before);
  });

  it("holds the model itself, so that it cannot be edited by hand", () => {
    expect(madeOf(files, "model ").model).not.toBe(before.model);
  });
});
