import type { EmergencyPlace } from "@staying-power/care";

/** What is said around the help lines. */
export const helpWords = {
  heading: "Help lines",
  intro:
    "You do not need the right words to call. “I am not all right” is enough.",

  country: "Country",
  choose: "Choose a country",
  elsewhere: "Another country",
  guessed:
    "This country is a guess from the clock of this device. Nothing was sent to find it.",
  unlisted:
    "We have no list for this country. The pages below list lines in most countries.",

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

  needs: {
    crisis: "Someone to talk to",
    violence: "If someone hurts you",
    "using-violence": "If you hurt someone, or fear you will",
    young: "If you are young",
  },
  none: {
    crisis: "We found no line for this that we could check.",
    violence:
      "We found no line for this that we could check. The pages below list services.",
    "using-violence":
      "We found no line for this that we could check. Ask a doctor, or a service against violence, for a course near you. They will not be surprised.",
    young: "We found no line for this that we could check.",
  },
  checked: (where: string, day: string): string =>
    `Seen on ${where}, checked ${day}`,
  checkedInLists: (day: string): string =>
    `Seen in several lists, not on its own page, checked ${day}`,

  directoriesHeading: "In every country",
  directories: "These pages list lines by country. They open only if you tap.",
  directory: ({ name, web }: { name: string; web: string }): string =>
    `${name}: ${web}`,
  trace:
    "A call shows in this phone’s list of calls, and a page in its history. If someone checks your phone, use another one.",
  unknown:
    "Numbers change, and we cannot call them to try. If one does not answer, try the next, or the emergency number. Most lines speak the language of the country. We do not know when they are open or how long you may wait.",
};
