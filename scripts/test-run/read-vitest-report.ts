import { isRecord } from "./is-record.ts";

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly files: number;
}

/**
 * Counts what Vitest's JSON report tells.
 * A file that could not be loaded has no tests of its own and counts as one failure.
 * @throws TypeError when the text is no such report.
 */
export function readVitestReport(text: string): TestCount {
  const report: unknown = JSON.parse(text);
  if (!isRecord(report) || !Array.isArray(report["testResults"]))
    throw new TypeError("not a Vitest report");
  const files: readonly unknown[] = report["testResults"];
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of files) {
    if (!isRecord(file) || !Array.isArray(file["assertionResults"]))
      throw new TypeError("not a Vitest report");
    const results: readonly unknown[] = file["assertionResults"];
    let failedHere = 0;
    for (const result of results) {
      const status = isRecord(result) ? result["status"] : undefined;
      if (status === "passed") passed += 1;
      else if (status === "failed") failedHere += 1;
      else skipped += 1;
    }
    if (file["status"] === "failed" && failedHere === 0) failedHere = 1;
    failed += failedHere;
  }
  return { passed, failed, skipped, files: files.length };
}
