import { helpCountries } from "./first-calls.ts";

/** Zones named after a place in one country, of the countries listed; a name that ends in / stands for all below it. */
const zonesByCountry: Readonly<Record<string, readonly string[]>> = {
  AT: ["Europe/Vienna"],
  AU: ["Australia/"],
  BE: ["Europe/Brussels"],
  BR: [
    "America/Sao_Paulo",
    "America/Bahia",
    "America/Fortaleza",
    "America/Recife",
    "America/Manaus",
    "America/Belem",
    "America/Cuiaba",
    "America/Campo_Grande",
    "America/Maceio",
    "America/Araguaina",
    "America/Porto_Velho",
    "America/Boa_Vista",
    "America/Rio_Branco",
    "America/Noronha",
    "America/Santarem",
  ],
  CA: [
    "America/Toronto",
    "America/Vancouver",
    "America/Edmonton",
    "America/Winnipeg",
    "America/Halifax",
    "America/Regina",
    "America/St_Johns",
    "America/Moncton",
    "America/Whitehorse",
    "America/Yellowknife",
    "America/Iqaluit",
  ],
  CH: ["Europe/Zurich"],
  CL: ["America/Santiago", "America/Punta_Arenas", "Pacific/Easter"],
  DE: ["Europe/Berlin", "Europe/Busingen"],
  DK: ["Europe/Copenhagen"],
  ES: ["Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"],
  FI: ["Europe/Helsinki", "Europe/Mariehamn"],
  FR: ["Europe/Paris", "Indian/Reunion"],
  GB: ["Europe/London", "Europe/Belfast"],
  HK: ["Asia/Hong_Kong"],
  HU: ["Europe/Budapest"],
  IE: ["Europe/Dublin"],
  IL: ["Asia/Jerusalem", "Asia/Tel_Aviv"],
  IN: ["Asia/Kolkata", "Asia/Calcutta"],
  IT: ["Europe/Rome"],
  JP: ["Asia/Tokyo"],
  KE: ["Africa/Nairobi"],
  KR: ["Asia/Seoul"],
  LK: ["Asia/Colombo"],
  MX: [
    "America/Mexico_City",
    "America/Monterrey",
    "America/Tijuana",
    "America/Cancun",
    "America/Merida",
    "America/Chihuahua",
    "America/Hermosillo",
    "America/Mazatlan",
    "America/Ciudad_Juarez",
  ],
  MY: ["Asia/Kuala_Lumpur", "Asia/Kuching"],
  NL: ["Europe/Amsterdam"],
  NO: ["Europe/Oslo"],
  NZ: ["Pacific/Auckland", "Pacific/Chatham"],
  PH: ["Asia/Manila"],
  PL: ["Europe/Warsaw"],
  PT: ["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"],
  SE: ["Europe/Stockholm"],
  SG: ["Asia/Singapore"],
  TW: ["Asia/Taipei"],
  US: [
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Detroit",
    "America/Boise",
    "America/Anchorage",
    "America/Juneau",
    "America/Indiana/",
    "America/Indianapolis",
    "America/Kentucky/",
    "America/North_Dakota/",
    "Pacific/Honolulu",
  ],
  ZA: ["Africa/Johannesburg"],
};

/**
 * Guesses the country from what a browser says without being asked for a place.
 * The clock counts more than the language, since many set a language of elsewhere.
 * @param languages - Language tags, most wanted first, such as "en-GB".
 * @param timeZone - An IANA name, such as "Europe/London".
 * @returns A listed country, ISO 3166-1 alpha-2; undefined where the guess would be blind.
 */
export function guessCountry(
  languages: readonly string[],
  timeZone: string,
): string | undefined {
  const place = Object.entries(zonesByCountry).find(([, zones]) =>
    zones.some((zone) =>
      zone.endsWith("/") ? timeZone.startsWith(zone) : timeZone === zone,
    ),
  );
  if (place !== undefined) return place[0];
  // Any other place is a country without a list here: better none than a wrong one.
  if (timeZone.includes("/") && !timeZone.startsWith("Etc/")) return undefined;
  return languages
    .map((tag) => /-([A-Z]{2})\b/i.exec(tag)?.[1]?.toUpperCase())
    .find((region) => region !== undefined && helpCountries.includes(region));
}
