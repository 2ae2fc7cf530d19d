import type { EmergencyPlace } from "@staying-power/care";

/** What is said around the numbers to call at once, which are there before anything else of the help lines. */
export const firstCallsWords = {
  danger: "In danger now",
  dangerIn: (country: string): string => `In danger now: ${country}`,
  emergency: {
    all: "Emergency",
    police: "Police",
    ambulance: "Ambulance",
    mobile: "From a mobile",
  },
  emergencyElsewhere: (
    call: Readonly<Record<EmergencyPlace, string>>,
  ): string =>
    `Call the emergency number where you are: ${call.europe} in much of Europe, ${call.northAmerica} in North America, ${call.unitedKingdom} in the UK, ${call.australia} in Australia. From most mobile phones, ${call.mobile} works too.`,
  talk: "Someone to talk to",
};
