import { factSchemas } from "./case-schema.ts";
import type { FactKey, FactValues } from "./facts.ts";

/**
 * Whether something is a value of a fact.
 * @param key the fact
 * @param value anything
 * @returns true for what a case may hold under this key
 */
export function isFactValue<Key extends FactKey>(
  key: Key,
  value: unknown,
): value is FactValues[Key] {
  return factSchemas.get(key)?.safeParse(value).success ?? false;
}
