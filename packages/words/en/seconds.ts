import { locale } from "./locale.ts";

/** How long to wait, in seconds. */
export function seconds(count: number): string {
  return locale.plural(count, {
    one: "one second",
    other: `${locale.number(count)} seconds`,
  });
}

/** How long to wait, in minutes. */
export function inMinutes(count: number): string {
  return locale.plural(count, {
    one: "one minute",
    other: `${locale.number(count)} minutes`,
  });
}
