import { journal } from "./journal.ts";
import { say, sayMachine } from "./report.ts";
import { type Frames, timeScroll } from "./time-scroll.ts";

/** Prints how smoothly 20,000 entries scroll. bench/README.md explains each row. */

const many = 19_990;
const person = journal(many);
const pages = (person.events ?? []).map((event, index) => ({
  id: `e${String(index)}`,
  at: event.at.length === 10 ? `${event.at}T12:00:00Z` : event.at,
  text: `${event.note ?? "A quiet day."} ${String(index)}`,
}));

sayMachine();
say(`journal   ${String(many)} entries in each list, a window of 360 × 740`);
say("");
say(
  "                                       median   worst  >16.7  >50 ms   until shown   elements",
);
const missing = await timeScroll(
  {
    happened: { theCase: person },
    written: { theCase: {}, journal: { entries: pages } },
  },
  (frames) => say(lineOf(frames)),
);
if (missing !== null) say(missing.missing);
say("          (wanted: a worst of at most 50 of what is near)");

function lineOf(frames: Frames): string {
  const ms = (value: number, width: number): string =>
    value.toFixed(1).padStart(width);
  const percent = (value: number): string =>
    `${(100 * value).toFixed(1)} %`.padStart(7);
  const { name, median, worst, over17, over50, shown, elements } = frames;
  return [
    name.padEnd(37),
    ms(median, 7),
    ms(worst, 8),
    percent(over17),
    percent(over50),
    ms(shown, 12),
    String(elements).padStart(10),
  ].join(" ");
}
