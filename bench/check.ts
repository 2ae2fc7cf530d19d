import { parseArgs } from "node:util";
import { row, say, sayMachine } from "./report.ts";
import { timeCheck } from "./time-check.ts";
import { timeClassifiers } from "./time-classifiers.ts";
import { timeReaders } from "./time-readers.ts";

/** Prints how fast the message check is beside two packages from npm, and in the app. bench/README.md explains each row. */

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    "without-page": { type: "boolean", default: false },
  },
});
const rounds = options.quick ? 3 : 15;

sayMachine();
const { drafts, characters, rows } = await timeClassifiers(rounds);
say(
  `drafts    ${String(drafts)} set aside, ${String(Math.round(characters / drafts))} characters on average`,
);
say("");
say(
  "                              drafts a second    least     most   runs   verdict right",
);
for (const { name, time, right } of rows)
  say(
    `${name.padEnd(32)}${[time.median, time.most, time.least]
      .map((seconds) => (drafts / seconds).toFixed(0).padStart(9))
      .join(
        "",
      )}${String(time.runs).padStart(7)}${right === null ? "-".padStart(16) : right.toFixed(2).padStart(16)}`,
  );
const [check, ...others] = rows;
for (const other of others)
  if (check !== undefined)
    say(
      `ratio     ${other.name} / message check: ${(check.time.median / other.time.median).toFixed(2)} times as many drafts`,
    );

const readers = await timeReaders([60, 200], options.quick ? 10 : 60);
say("");
if ("missing" in readers) say(`missing   ${readers.missing}`);
else {
  say("one draft, in Node              median, ms     least      most   runs");
  for (const { words, name, time } of readers)
    say(row(`${String(words)} words, ${name}`, time));
  say("          (wanted of the careful reader: 80 for 60 words, 240 for 200)");
}

if (!options["without-page"]) {
  const pages = await timeCheck([1, 4, 6], options.quick ? 10 : 60);
  say("");
  if ("missing" in pages) say(`missing   ${pages.missing}`);
  else {
    say("200 words, in its worker       median, ms     least      most   runs");
    for (const { factor, check: time, slowed } of pages)
      say(
        `${row(factor === 1 ? "at full speed" : `the browser ×${String(factor)} slower`, time)}${factor === 1 ? "" : `   a loop took ${slowed.toFixed(1)} times as long`}`,
      );
    say("          (wanted: under 50 on a phone's processor)");
  }
}
