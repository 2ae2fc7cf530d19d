/**
 * The title of each room, as a tab, a list of windows and the history of the browser show it. Others may read the
 * history: a room that would tell by its title what someone fears or feels goes by the name of the app alone.
 */
export const roomTitles = {
  start: "Staying Power",
  today: "Today · Staying Power",
  next: "A question · Staying Power",
  ask: "A question · Staying Power",
  change: "A question · Staying Power",
  answers: "Answers · Staying Power",
  safety: "Staying Power",
  care: "Staying Power",
  reading: "Reading · Staying Power",
  map: "Map · Staying Power",
  calendar: "Calendar · Staying Power",
  reminders: "Staying Power",
  history: "History · Staying Power",
  kit: "Staying Power",
  check: "Staying Power",
  help: "Staying Power",
  about: "About · Staying Power",
  happened: "Staying Power",
  reachedOut: "Staying Power",
  lettingGo: "Staying Power",
  ifThen: "Staying Power",
  focus: "Staying Power",
  worthKnowing: "Staying Power",
  journal: "Staying Power",
  mine: "Mine · Staying Power",
} as const;
