import { draftLabels } from "../draft-check.ts";
import type { CarefulThresholds } from "./careful-reading.ts";

/** The files beside the settings. */
const carefulFileNames = ["model.onnx", "vocab.txt"] as const;

/** What a file must be. */
interface CarefulFile {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What `careful.json` says. */
export interface CarefulSettings {
  /** How many pieces of a draft are read at once, and how many of them are read again with the next. */
  readonly maxPieces: number;
  readonly overlap: number;
  readonly thresholds: CarefulThresholds;
  /** What is added to the logits of the verdicts before they are compared. */
  readonly verdictBias: readonly number[];
  readonly files: Readonly<
    Record<(typeof carefulFileNames)[number], CarefulFile>
  >;
}

/**
 * The settings of the careful reader, from `careful.json` as parsed.
 * @throws RangeError that names the field that is not as it should be.
 */
export function carefulSettings(value: unknown): CarefulSettings {
  const whole = fieldsOf(value, "settings");
  if (whole["version"] !== 1) throw wrong("version", "1");
  const thresholds = fieldsOf(whole["thresholds"], "thresholds");
  const files = fieldsOf(whole["files"], "files");
  const maxPieces = count(whole["maxPieces"], "maxPieces");
  const overlap = count(whole["overlap"], "overlap");
  if (overlap >= maxPieces) throw wrong("overlap", "less than maxPieces");
  const together = fieldsOf(thresholds["together"], "thresholds.together");
  return {
    maxPieces,
    overlap,
    thresholds: {
      labels: numbers(
        thresholds["labels"],
        draftLabels.length,
        "thresholds.labels",
      ),
      danger: number(thresholds["danger"], "thresholds.danger"),
      together: {
        small: number(together["small"], "thresholds.together.small"),
        danger: number(together["danger"], "thresholds.together.danger"),
        worry: number(together["worry"], "thresholds.together.worry"),
      },
      mark: number(thresholds["mark"], "thresholds.mark"),
    },
    verdictBias: numbers(whole["verdictBias"], 3, "verdictBias"),
    files: {
      "model.onnx": file(files["model.onnx"], "files.model.onnx"),
      "vocab.txt": file(files["vocab.txt"], "files.vocab.txt"),
    },
  };
}

function wrong(path: string, expected: string): RangeError {
  return new RangeError(`careful.json: ${path} must be ${expected}`);
}

function fieldsOf(
  value: unknown,
  path: string,
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(path, "an object");
  return Object.fromEntries(Object.entries(value));
}

function number(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw wrong(path, "a number");
  return value;
}

function count(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw wrong(path, "a whole number from 1 on");
  return value;
}

function numbers(
  value: unknown,
  many: number,
  path: string,
): readonly number[] {
  if (!Array.isArray(value) || value.length !== many)
    throw wrong(path, `${String(many)} numbers`);
  return value.map((one, at) => number(one, `${path}[${String(at)}]`));
}

function file(value: unknown, path: string): CarefulFile {
  const { bytes, sha256 } = fieldsOf(value, path);
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
    throw wrong(`${path}.sha256`, "64 hexadecimal digits");
  return { bytes: count(bytes, `${path}.bytes`), sha256 };
}
