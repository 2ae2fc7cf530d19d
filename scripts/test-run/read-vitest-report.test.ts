import { describe, expect, it } from "vitest";
import { readVitestReport } from "./read-vitest-report.ts";

const report = (...testResults: unknown[]): string =>
  JSON.stringify({ testResults });

describe("readVitestReport", () => {
  it("counts tests by how they ended", () => {
    const text = report(
      {
        status: "failed",
        assertionResults: [{ status: "passed" }, { status: "failed" }],
      },
      {
        status: "passed",
        assertionResults: [{ status: "passed" }, { status: "skipped" }],
      },
    );
    expect(readVitestReport(text)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      files: 2,
    });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const text = report({ status: "failed", assertionResults: [] });
    expect(readVitestReport(text)).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each(["{}", "[]", '{"testResults":[1]}'])(
    "refuses what is no report: %s",
    (text) => {
      expect(() => readVitestReport(text)).toThrow(TypeError);
    },
  );
});
