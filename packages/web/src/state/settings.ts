/** What must be known before anything sealed can be opened, and so is kept in clear. */
export interface Settings {
  /** The country whose help lines are shown, ISO 3166-1 alpha-2; absent: guessed. */
  readonly country?: string;
  /** Show a plain name and a plain icon. */
  readonly discreet: boolean;
}

export const freshSettings: Settings = { discreet: false };

/** Reads what was kept; what nobody can use is left out, since it can be set again. */
export function parseSettings(input: unknown): Settings {
  if (typeof input !== "object" || input === null) return freshSettings;
  const country = "country" in input ? input.country : undefined;
  return {
    discreet: "discreet" in input && input.discreet === true,
    ...(typeof country === "string" && /^[A-Z]{2}$/.test(country)
      ? { country }
      : {}),
  };
}
