/** Zones that browsers still call by a name that their city no longer has. Source: the file `backward` of tzdb. */
const newNames: Readonly<Record<string, string>> = {
  Asmera: "Asmara",
  Calcutta: "Kolkata",
  Dacca: "Dhaka",
  Enderbury: "Kanton",
  Faeroe: "Faroe",
  Godthab: "Nuuk",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Ponape: "Pohnpei",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh",
  Truk: "Chuuk",
};

/**
 * The place that a zone is named after: `America/New_York` is New York.
 * @param timeZone a name of the IANA database
 * @returns null where it is named after none, as `UTC` and `Etc/GMT+5`
 */
export function zoneCity(timeZone: string): string | null {
  const [area, ...places] = timeZone.split("/");
  const place = places.at(-1);
  return place === undefined || area === "Etc"
    ? null
    : (newNames[place] ?? place.replaceAll("_", " "));
}
