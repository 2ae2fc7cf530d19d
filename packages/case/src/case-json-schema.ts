import * as z from "zod/mini";
import { caseSchema } from "./case-schema.ts";

/**
 * The case format as JSON Schema (draft 2020-12), made from the schema that `parseCase` uses. It cannot
 * say that a day must exist, or that `asOf` is not before `breakup`; `parseCase` checks these.
 * @returns the schema as plain data
 */
export function caseJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(caseSchema, {
    reused: "inline",
    override: ({ jsonSchema }) => {
      // Every list of options is a set.
      if (jsonSchema.type === "array" && hasOptions(jsonSchema.items))
        jsonSchema.uniqueItems = true;
    },
  });
  return {
    $schema: schema.$schema,
    title: "Staying Power case",
    description: "All that is known of one breakup. An absent fact is unknown.",
    ...schema,
  };
}

function hasOptions(items: unknown): boolean {
  return typeof items === "object" && items !== null && "enum" in items;
}
