import { urgeAimIds } from "@staying-power/care";
import { addDays } from "@staying-power/case";
import { aimWords, kitWords, urgeWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { follow, goTo, press } from "./walk.ts";
import { today } from "./with-visit.ts";

const { after } = kitWords;

interface Urge {
  readonly at: string;
  readonly [field: string]: string;
}

/** One urge on each of the days up to yesterday, at these hours. */
function atHours(
  hours: readonly number[],
  more: Readonly<Record<string, string>> = {},
): readonly Urge[] {
  return hours.map((hour, place) => ({
    id: `urge-${place}`,
    at: `${addDays(today, place - hours.length)}T${String(hour).padStart(2, "0")}:20:00.000+00:00`,
    outcome: place % 5 === 0 ? "wrote" : "held",
    ...more,
  }));
}

const nights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => [22, 23, 0][place % 3] ?? 0);

/** Logs of which little, nothing and much can be said. */
export const urgeLogs = {
  few: atHours([22, 9, 23]),
  "nothing stands out": atHours(
    Array.from({ length: 16 }, (_, place) => 7 + ((place * 5) % 16)),
  ),
  "what stands out": [
    ...atHours([...nights(13), 9, 15], { place: "bed", trigger: "alone" }),
  ],
} as const satisfies Readonly<Record<string, readonly Urge[]>>;

/** As long as one's own words may be, without a blank. */
export const longNote: string = "m".repeat(300);

/** A case of some weeks with this log in its kit. */
export function withUrges(urges: readonly Urge[]): Brought {
  return {
    theCase: {
      asOf: addDays(today, -40),
      breakup: addDays(today, -40),
      facts: { endedBy: "ex", conduct: ["no-contact"], exPartner: "none" },
    },
    kit: { urges },
  };
}

/** Goes through what the kit learns, from the first urge to a plan, and stops at each. */
export async function everyUrgeState(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  for (const [name, urges] of Object.entries(urgeLogs)) {
    await bringIn(page, withUrges(urges));
    await page.goto("/#/kit/after");
    await page.getByText(urgeWords.learned.heading).waitFor();
    await stop(name);
  }
  await page.getByText(urgeWords.learned.how).click();
  await stop("how it is worked out");
  await press(page, after.outcomes.unsent);
  await page.getByText(urgeWords.led.heading).waitFor();
  await press(page, urgeWords.led.places.bed);
  await press(page, urgeWords.led.triggers["their-message"]);
  await page.getByLabel(urgeWords.led.note).fill(longNote);
  await stop("what led up to it");
  await goTo(page, "#/kit");
  await page.locator(".breath").waitFor();
  await page.getByText(aimWords.heading).waitFor();
  for (const aim of urgeAimIds) {
    await page
      .locator("summary")
      .filter({ hasText: aimWords.aims[aim] })
      .click();
    await stop(`aim ${aim}`);
  }
  await follow(page, kitWords.doors.after);
  await press(page, after.outcomes.looked);
  await page.getByText(after.note.question).waitFor();
  await press(page, after.note.yes);
  await page.getByText(after.note.counted).waitFor();
  await stop("a look that was noted");
  await page.goto("/#/if-then/hours-22-3-all");
  await page.locator(".page-if-then .option").first().waitFor();
  await stop("a plan begun");
}
