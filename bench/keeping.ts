import { parseArgs } from "node:util";
import { history, reading } from "@staying-power/forecast";
import { journal, recordOf } from "./journal.ts";
import { row, say, sayMachine } from "./report.ts";
import { spread } from "./spread.ts";
import { timeKeeping } from "./time-keeping.ts";
import { timeToday } from "./time-today.ts";

/** Prints how a journal of ten years opens, is kept and is read. bench/README.md explains each row. */

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    "without-page": { type: "boolean", default: false },
  },
});
const runs = options.quick ? 3 : 10;
/** One under the most a case may hold: the taps add one. */
const most = 19_990;
const today = "2026-11-22";

sayMachine();
const bytes = JSON.stringify(recordOf(journal(most))).length;
say(`journal   ${String(most)} events, ${(bytes / 1e6).toFixed(1)} MB`);
const heading =
  "                                median, ms     least      most   runs";
if (!options["without-page"]) {
  say("");
  say(heading);
  for (const { locked, opening, full, empty } of await timeKeeping(
    most,
    runs,
  )) {
    const how = locked ? "locked" : "plain";
    say(row(`opening, ${how}`, opening));
    say(row(`one tap kept, ${how}`, full));
    say(row("  with an empty record", empty));
    say(`ratio     full / empty ${(full.median / empty.median).toFixed(2)}`);
  }
  say("          (wanted: opening at most 1000, ratio at most 2)");
  say("");
  say(heading);
  const days = await timeToday(
    { "today, ten years": journal(most), "today, ten entries": journal(10) },
    runs,
  );
  if ("missing" in days) say(days.missing);
  else {
    for (const [name, time] of days) say(row(name, time));
    const [full, few] = days.map(([, { median }]) => median);
    if (full !== undefined && few !== undefined)
      say(`ratio     ten years / ten entries ${(full / few).toFixed(2)}`);
  }
  say("          (wanted: at most 500)");
}

const of = [
  {
    name: "reading",
    work: (events: number) => {
      const person = journal(events);
      return () => void reading(person, { today, draws: 100 });
    },
  },
  {
    name: "history",
    work: (events: number) => {
      const person = journal(events);
      return () => void history(person, { today, draws: 100 });
    },
  },
];
for (const { name, work } of of) {
  say("");
  say(heading);
  let before = NaN;
  for (const events of [most / 4, most / 2, most].map(Math.floor)) {
    const once = work(events);
    once();
    const seconds = Array.from({ length: options.quick ? 2 : 5 }, () => {
      const began = performance.now();
      once();
      return (performance.now() - began) / 1e3;
    });
    const time = spread(seconds);
    say(row(`${name}, ${String(events)} events`, time));
    if (Number.isFinite(before))
      say(`ratio     to half as many ${(time.least / before).toFixed(2)}`);
    before = time.least;
  }
}
say("          (wanted: at most twice for twice as many, and a little)");
