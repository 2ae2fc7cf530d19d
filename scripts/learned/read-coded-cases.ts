import { readFile } from "node:fs/promises";
import { type CodedCase, parseCodedCase } from "@staying-power/forecast";

const file = new URL(
  "../../packages/forecast/data/coded-cases.jsonl",
  import.meta.url,
);

/** The coded cases that the model learns from. */
export async function readCodedCases(): Promise<readonly CodedCase[]> {
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  return lines.map((line, index) => {
    const parsed = parseCodedCase(JSON.parse(line));
    if (!parsed.ok)
      throw new RangeError(
        `coded-cases.jsonl, line ${index + 1}: ${parsed.error.path} is not ${parsed.error.expected}`,
      );
    return parsed.value;
  });
}
