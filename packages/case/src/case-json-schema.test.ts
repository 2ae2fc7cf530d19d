import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseJsonSchema, factKeys, parseCaseText } from "./index.ts";

const docs = new URL("../../../docs/", import.meta.url);

describe("caseJsonSchema", () => {
  it("is what docs/case.schema.json holds; run scripts/case-schema.ts when not", () => {
    const committed: unknown = JSON.parse(
      readFileSync(new URL("case.schema.json", docs), "utf8"),
    );
    expect(committed).toEqual(caseJsonSchema());
  });
});

describe("docs/case-format.md", () => {
  const page = readFileSync(new URL("case-format.md", docs), "utf8");

  it("has an example that is a case", () => {
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)];
    expect(examples).toHaveLength(1);
    const result = parseCaseText(examples[0]?.[1] ?? "");
    expect(result.ok ? "a case" : result.error.message).toBe("a case");
  });

  it("names every fact", () => {
    const missing = factKeys.filter((key) => !page.includes(`\`${key}\``));
    expect(missing).toEqual([]);
  });
});
