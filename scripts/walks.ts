// Walks seven first hours through the built app and prints what each took: taps, seconds, words and pixels.
import { startApp } from "../e2e/app-under-test.ts";
import { type FirstHour, firstHours } from "../e2e/walks/first-hours.ts";
import { type HourTaken, walkFirstHour } from "../e2e/walks/walk-first-hour.ts";
import { withVisit } from "../e2e/with-visit.ts";

/** What the same hours took when they were first tried as new users would, before any of them was looked at. */
const before: readonly string[] = [
  "before",
  "1",
  "992 to 1,367",
  "–",
  "14",
  "–",
  "–",
  "none",
  "7,400 to 10,900",
  "1,050",
  "1,034",
  "3,951",
  "618",
];

const columns: readonly string[] = [
  "who",
  "help: taps",
  "number at px",
  "reading: taps or keys",
  "questions",
  "seconds of the machine",
  "words on the way",
  "first screenful ends at px",
  "shut px",
  "words",
  "message: verdict at px",
  "its button ends at px",
  "words",
];

function rowOf({ who }: FirstHour, taken: HourTaken): readonly string[] {
  const { help, reading, message } = taken;
  const withheld = ["withheld", ...Array<string>(6).fill("–")];
  return [
    who,
    String(help.taps),
    String(help.at),
    ...(reading === null
      ? withheld
      : [
          String(reading.taps),
          String(reading.asked.length),
          reading.seconds.toFixed(1),
          String(reading.wordsOnTheWay),
          String(reading.buttonsEndAt),
          String(reading.height),
          String(reading.words),
        ]),
    ...(message === null
      ? ["not to send", "–", "–"]
      : [message.verdictAt, message.buttonEndsAt, message.words].map(String)),
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const app = await startApp();
try {
  console.log(line(columns));
  console.log(line(columns.map(() => "---")));
  console.log(line(before));
  for (const hour of firstHours)
    await withVisit(app, hour.browser, async ({ page }) => {
      console.log(line(rowOf(hour, await walkFirstHour(page, hour))));
    });
} finally {
  await app.close();
}
