import {
  deskAnswerWords,
  deskBeginWords,
  deskFrameWords,
  deskLinkWords,
  deskParcelWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { answerTo, handIn, linkIn, startDesk } from "./desk-under-test.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { pagesOf } from "./read-pdf.ts";
import { sharedCases } from "./shared-cases.ts";

/** Lets it reach the desk, whose address has a name where passkeys and keys are allowed. */
const deskOnly = {
  "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
  "network.proxy.allow_hijacking_localhost": false,
};

const begin = deskBeginWords;
const frame = deskFrameWords;
const link = deskLinkWords;
const parcel = deskParcelWords;
const answer = deskAnswerWords;

/** A page of the desk, worked by the words on it. */
function hand(firefox: Firefox) {
  const words = (name: string): string => JSON.stringify(name);
  const named = (name: string): string =>
    `[...document.querySelectorAll("main button, a")].find((part) => part.textContent.trim() === ${words(name)})`;
  const labelled = (label: string): string =>
    `[...document.querySelectorAll("label")].find((part) => part.textContent.trim().startsWith(${words(label)}))?.control`;
  return {
    press: (name: string): Promise<void> => firefox.use(named(name), "click"),
    click: (selector: string): Promise<void> =>
      firefox.use(`document.querySelector(${words(selector)})`, "click"),
    seen: (selector: string): Promise<void> =>
      firefox.until(`document.querySelector(${words(selector)}) !== null`),
    said: (text: string): Promise<void> =>
      firefox.until(
        `document.querySelector("main")?.innerText.includes(${words(text)})`,
      ),
    textOf: (selector: string): Promise<string> =>
      firefox.text(`document.querySelector(${words(selector)}).textContent`),
    fill: async (label: string, typed: string): Promise<void> => {
      await firefox.use(labelled(label), "focus");
      await firefox.type(typed);
    },
    valueOf: async (label: string): Promise<string> => {
      await firefox.until(`${labelled(label)}?.value > ""`);
      return firefox.text(`${labelled(label)}.value`);
    },
  };
}

// A passphrase is worked on long, on a machine that may be busy.
describe("the desk in Firefox", { timeout: 400_000 }, () => {
  it("is set up by a passphrase, gives a link, opens a case, prints its brief and answers it", async () => {
    const desk = await startDesk();
    const firefox = await startFirefox(deskOnly);
    try {
      const page = hand(firefox);
      await firefox.open(await desk.invite());
      await page.fill(begin.who.name, "Ann Wells");
      await page.press(begin.who.action);
      await page.seen("output");
      const code = await page.textOf("output");
      await page.press(begin.code.action);
      await page.fill(begin.test.label, code);
      await page.press(begin.test.action);
      await page.said(begin.way.heading);
      // A browser without passkeys shows the passphrase at once.
      await firefox.text(
        `[...document.querySelectorAll("main button")].find((part) => part.textContent.trim() === ${JSON.stringify(begin.way.other)})?.click(), ""`,
      );
      await page.fill(begin.way.passphrase, "lamp river nine cold chairs");
      await page.fill(begin.way.again, "lamp river nine cold chairs");
      await page.press(begin.way.makePassphrase);
      // The work behind a passphrase, twice as long as anything else may take.
      await page.said(begin.done.heading).catch(() => undefined);
      await page.said(begin.done.heading);
      await page.press(begin.done.action);
      // Both buttons have one name: the second is pressed on its own page.
      await page.said(link.intro);
      await page.press(link.make);
      const carried = linkIn(await page.valueOf(link.address));
      const person = await handIn(carried, sharedCases.kim);

      await page.press(frame.nav.inbox);
      await page.click("main li a");
      await page.press(parcel.sealed.action);
      await page.seen('.brief [role="img"]');
      await page.said(sharedCases.kim.asks);
      expect(pagesOf(await firefox.print())).toBe(1);

      await page.press(parcel.tabs.answer);
      await page.fill(answer.text, "Answer about the cat.");
      await page.press(answer.preview.action);
      await page.press(answer.preview.send);
      await page.said(answer.sent);
      expect(await answerTo(person, 1)).toMatchObject({
        from: "Ann Wells",
        text: "Answer about the cat.",
      });
      expect(firefox.errors).toEqual([]);
      const away = firefox.requests
        .map((url) => new URL(url))
        .filter(
          ({ origin, protocol }) =>
            origin !== desk.address && !/^(?:blob|data|about):$/.test(protocol),
        );
      expect(away.map(({ origin }) => origin)).toEqual([]);
    } finally {
      await firefox.close();
      await desk.close();
    }
  });
});
