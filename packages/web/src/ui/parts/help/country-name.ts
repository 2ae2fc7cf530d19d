const names = new Intl.DisplayNames("en", { type: "region" });

/** The name of a country, from its code. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
