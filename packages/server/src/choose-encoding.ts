import { type Asset, type Encoding, encodings } from "./asset.ts";

/**
 * The best form of a body that the browser says it can read.
 * @param header the Accept-Encoding header, if there was one.
 */
export function chooseEncoding(
  header: string | undefined,
  bodies: Asset["bodies"],
): Encoding {
  const weights = parseWeights(header ?? "");
  const readable = (encoding: Encoding): boolean =>
    encoding === "identity" ||
    (weights.get(encoding) ?? weights.get("*") ?? 0) > 0;
  return (
    encodings.find(
      (encoding) => bodies[encoding] !== undefined && readable(encoding),
    ) ?? "identity"
  );
}

function parseWeights(header: string): Map<string, number> {
  return new Map(
    header
      .split(",")
      .map((part) => part.trim().toLowerCase().split(";"))
      .filter(([name]) => name !== undefined && name !== "")
      .map(([name = "", ...parameters]) => [name.trim(), weightOf(parameters)]),
  );
}

function weightOf(parameters: readonly string[]): number {
  const q = parameters
    .map((text) => text.trim())
    .find((text) => text.startsWith("q="));
  if (q === undefined) return 1;
  const weight = Number(q.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}
