type Check = (value: unknown) => boolean;

/** Whether it is an object whose fields are such; it may hold more, which a later version wrote. */
export function shape(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return false;
    const found = new Map<string, unknown>(Object.entries(value));
    return checks.every(([name, check]) => check(found.get(name)));
  };
}

/** Whether it is a list of such things. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** The same, or nothing at all. */
export function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** Any text. */
export const isText: Check = (value) => typeof value === "string";

/** A whole number from 0 on. */
export const isCount: Check = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Yes or no. */
export const isFlag: Check = (value) => typeof value === "boolean";
