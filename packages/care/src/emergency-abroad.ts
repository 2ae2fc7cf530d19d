/** Where a number for emergencies holds that is worth knowing with no list at hand. */
export type EmergencyPlace =
  "europe" | "northAmerica" | "unitedKingdom" | "australia" | "mobile";

/** What to call in danger where no list of the country is at hand. */
export const emergencyAbroad: Readonly<Record<EmergencyPlace, string>> = {
  europe: "112",
  northAmerica: "911",
  unitedKingdom: "999",
  australia: "000",
  mobile: "112",
};
