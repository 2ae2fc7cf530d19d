import { carefulWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import {
  getIt,
  holdAfter,
  part,
  pieces,
  readCarefully,
  toOffer,
} from "./careful-pieces.ts";
import { goTo, press } from "./walk.ts";

const { faults, saving } = carefulWords;

/** Goes through fetching the careful check, keeping it and removing it, and stops at each state. */
export async function everyCarefulState(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", {
      value: { saveData: true },
      configurable: true,
    });
  });
  const yes = async (): Promise<void> => {
    await getIt(page).click();
    await press(page, saving.yes);
  };
  const { asked, letAll } = await holdAfter(page, 3);
  await toOffer(page);
  await stop("check careful offered");
  await getIt(page).click();
  await stop("check careful asked twice");
  await press(page, saving.yes);
  await part(page).getByText(carefulWords.coming.begun).waitFor();
  while (asked.length < 4)
    await page.evaluate(
      () => new Promise((next) => requestAnimationFrame(next)),
    );
  await stop("check careful coming");
  await press(page, carefulWords.stop);
  await part(page).getByText(faults.stopped).waitFor();
  await stop("check careful stopped");
  await goTo(page, "#/mine/careful");
  await getIt(page).waitFor();
  await stop("mine careful in part");
  await page.unroute(pieces);
  await page.route(pieces, (route) =>
    route.fulfill({ body: "no such thing".repeat(100_000) }),
  );
  await yes();
  await part(page).getByText(faults.wrong).waitFor();
  await stop("mine careful wrong");
  await page.unroute(pieces);
  await letAll();
  await yes();
  await part(page).getByRole("button", { name: carefulWords.remove }).waitFor();
  await stop("mine careful kept");
  await goTo(page, "#/mine");
  await stop("mine with the careful check");
  await goTo(page, "#/check");
  await readCarefully(page);
  await stop("check careful read");
  await goTo(page, "#/mine/careful");
  await press(page, carefulWords.remove);
  await part(page).getByText(carefulWords.removed).waitFor();
  await stop("mine careful removed");
}
