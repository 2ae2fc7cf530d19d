/** The title of each room, as a tab or a list of windows shows it; some pages within say it more exactly. */
export const roomTitles = {
  start: "Staying Power",
  next: "A question · Staying Power",
  ask: "A question · Staying Power",
  change: "A question · Staying Power",
  answers: "Answers · Staying Power",
  safety: "First, are you safe?",
  care: "First things first",
  reading: "Reading · Staying Power",
  history: "History · Staying Power",
  kit: "Breathe · Staying Power",
  check: "Check a message · Staying Power",
  help: "Help lines · Staying Power",
  about: "About · Staying Power",
  happened: "What happened · Staying Power",
  lettingGo: "Letting go · Staying Power",
  mine: "Mine · Staying Power",
} as const;
