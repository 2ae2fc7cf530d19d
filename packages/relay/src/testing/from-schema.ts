import fc from "fast-check";

/** A schema as JSON has it, as far as the relay's description of itself uses it. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Values that fit a schema. */
export function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return fc.oneof(...several.map(fitting));
  switch (schema.type) {
    case "string":
      return fittingText(schema);
    case "integer":
    case "number":
      return fc.integer({
        min: schema.minimum ?? -1_000,
        max: schema.maximum ?? 1_000,
      });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(fitting(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 4),
      });
    case "object":
      return fittingObject(schema);
    default:
      return fc.jsonValue();
  }
}

function fittingText({ pattern, minLength, maxLength }: JsonSchema) {
  const text =
    pattern === undefined
      ? fc.string({ minLength: minLength ?? 0, maxLength: maxLength ?? 20 })
      : fc.stringMatching(new RegExp(pattern, "u"), { size: "xsmall" });
  return maxLength === undefined
    ? text
    : text.map((made) => made.slice(0, maxLength));
}

function fittingObject({ properties = {}, required = [] }: JsonSchema) {
  return fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        fitting(schema),
      ]),
    ),
    { requiredKeys: [...required] },
  );
}

/** What nobody who reads the description would send. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "0",
    "-1",
    "1e9",
    "NaN",
    "null",
    "../../etc/passwd",
    "%00",
    "' or 1=1 --",
    "\u0000",
    "\uD800",
    "𝕏".repeat(50),
    "9".repeat(400),
    {},
    [],
    null,
    1e308,
    -0,
    { __proto__: null, constructor: { prototype: 1 } },
  ),
);

/** A value that fits but for one part of it, somewhere within. */
export function nearly(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc
    .tuple(fitting(schema), junk, fc.nat())
    .map(([value, wrong, where]) => spoilt(value, wrong, where));
}

function spoilt(value: unknown, wrong: unknown, where: number): unknown {
  if (typeof value !== "object" || value === null) return wrong;
  const names = Object.keys(value);
  if (names.length === 0) return wrong;
  const name = names[where % names.length] ?? "";
  const entries = Object.entries(value).map(([key, inside]) => [
    key,
    key === name
      ? where % 3 === 0
        ? spoilt(inside, wrong, where >> 2)
        : wrong
      : inside,
  ]);
  return Array.isArray(value)
    ? entries.map(([, inside]) => inside as unknown)
    : Object.fromEntries(entries);
}
