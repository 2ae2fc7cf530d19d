import type { CoachAnswer } from "@staying-power/case";
import { parseCoachAnswer } from "@staying-power/case";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { beginAs, button, link, newLink, openNewest } from "./desk-steps.ts";
import {
  answerTo,
  deskForFile,
  handIn,
  linkIn,
  visitDesk,
} from "./desk-under-test.ts";
import { pagesOf } from "./read-pdf.ts";
import { axeFinds, cutOff, low, over } from "./screen-faults.ts";
import { sharedCases } from "./shared-cases.ts";
import { tabTo } from "./tab-to.ts";

const phone = { width: 360, height: 740 };
const laptop = { width: 1280, height: 800 };
/** Longer than the work behind a passphrase takes on a busy machine. */
const patienceMs = 30_000;

const desk = await deskForFile();

/** What is wrong with a screen: in the light on a laptop, and in the dark on a phone. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const finds: string[] = [];
  for (const [size, colorScheme] of [
    [laptop, "light"],
    [phone, "dark"],
  ] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const at = `${name}, ${size.width} px`;
    finds.push(...(await axeFinds(page, at)));
    const { page: beyond } = await over(page);
    if (beyond > 0) finds.push(`${at}: ${beyond} px past the edge`);
    finds.push(...(await low(page)).map((part) => `${at}: low: ${part}`));
    finds.push(
      ...(await cutOff(page))
        // Not seen on a screen, and as wide as paper.
        .filter((part) => !part.includes("paper-place"))
        .map((part) => `${at}: cut: ${part}`),
    );
  }
  return finds;
}

// Each screen is looked over in two sizes, on a machine that may be busy.
describe("the desk", { timeout: 300_000 }, () => {
  it("is set up, gives a link, opens a case and answers it", async () => {
    const visit = await visitDesk(desk);
    const { page, faults } = visit;
    page.setDefaultTimeout(patienceMs);
    const finds: string[] = [];
    await page.goto(desk.address);
    await page.getByRole("heading", { name: "Sign in to your desk" }).waitFor();
    finds.push(...(await faultsOf(page, "sign in")));
    await beginAs(desk, page, "Ann Wells");
    finds.push(...(await faultsOf(page, "way in")));
    await button(page, "Use a passkey").click();
    await link(page, "Make a link").click();
    const carried = linkIn(await newLink(page));
    expect(carried.coaches.map(({ name }) => name)).toEqual(["Ann Wells"]);
    finds.push(...(await faultsOf(page, "link")));

    const person = await handIn(carried, sharedCases.kim);
    await openNewest(page);
    await page
      .getByRole("img", { name: /^Of 100 people/ })
      .first()
      .waitFor();
    expect(await page.locator(".brief").innerText()).toContain(
      "Should I answer his message about the cat?",
    );
    finds.push(...(await faultsOf(page, "brief")));
    for (const format of ["A4", "Letter"])
      expect(pagesOf(await page.pdf({ format }))).toBe(1);

    await link(page, "Answer").click();
    await page.getByLabel("Your answer").fill("Answer about the cat. Briefly.");
    await button(page, "A plan for a hard moment").click();
    await page.getByLabel("When this happens").fill("It is late");
    await page.getByLabel("They do this instead").fill("I walk");
    await button(page, "Propose a call").click();
    await page
      .getByLabel("Day and hour, by your clock")
      .fill("2099-01-12T18:00");
    await page
      .getByText(/^For them: .*13:00.*\(New York time, UTC−05:00\)$/)
      .waitFor();
    finds.push(...(await faultsOf(page, "answer")));
    await button(page, "Look at it before it goes").click();
    finds.push(...(await faultsOf(page, "preview")));
    await button(page, "Seal it and send it").click();
    await page.getByText("Sent. They find it").waitFor();

    const came = parseCoachAnswer(await answerTo(person, 1));
    expect(came).toMatchObject({
      ok: true,
      value: {
        from: "Ann Wells",
        text: "Answer about the cat. Briefly.",
        proposals: [{ event: { kind: "if-then", response: "I walk" } }],
        call: { at: "2099-01-12T18:00:00+00:00", minutes: 45 },
      } satisfies Partial<Record<keyof CoachAnswer, unknown>>,
    });
    // The coach's own copy.
    await page.getByText(/^Answer 1,/).waitFor();
    expect(finds).toEqual([]);
    expect(faults).toEqual([]);
    await visit.close();
  });

  it("opens again by the keyboard alone, and forgets all when it is left", async () => {
    const visit = await visitDesk(desk, { viewport: laptop });
    const { page } = visit;
    page.setDefaultTimeout(patienceMs);
    await beginAs(desk, page, "Ben");
    await button(page, "Use a passkey").click();
    const carried = linkIn(await newLink(page));
    await handIn(carried, sharedCases.dana);
    await button(page, "Sign out").click();
    await page.getByRole("heading", { name: "Sign in to your desk" }).waitFor();
    await tabTo(page, "Sign in with a passkey");
    await page.keyboard.press("Enter");
    await link(page, "Cases").waitFor();
    await tabTo(page, "Cases");
    await page.keyboard.press("Enter");
    await page
      .getByRole("link", { name: /^Sealed case/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await button(page, "Open it").waitFor();
    await tabTo(page, "Open it");
    await page.keyboard.press("Enter");

    // Behind this gate: help first, and no number.
    await page
      .getByText("They said that they may hurt themselves.")
      .first()
      .waitFor();
    const brief = page.locator(".brief");
    expect(await brief.getByRole("link", { name: /999|116 123/ }).count()).toBe(
      2,
    );
    expect(await brief.getByRole("img").count()).toBe(0);
    expect(await faultsOf(page, "brief behind a gate")).toEqual([]);

    await page.reload();
    await page.getByText("Loading the page again asks you once more").waitFor();
    expect(
      await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]),
    ).toEqual([0, 0, ""]);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  it("is entered by a passphrase or the printed code where there are no passkeys", async () => {
    const visit = await visitDesk(desk, { viewport: phone });
    const { page } = visit;
    page.setDefaultTimeout(patienceMs);
    const code = await beginAs(desk, page, "Cleo");
    await button(page, "Use a passphrase instead").click();
    const passphrase = "lamp river nine cold chairs";
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("The same once more").fill(passphrase);
    await button(page, "Set up the desk").click();
    await link(page, "Make a link").waitFor();
    const signIn = async (label: string, secret: string): Promise<void> => {
      await button(page, "Sign out").click();
      if (label === "Recovery code") await button(page, label).click();
      await page.getByLabel("Your name").fill("Cleo");
      await page.getByRole("textbox", { name: label }).fill(secret);
      await button(page, "Sign in").click();
    };
    await signIn("Passphrase", "lamp river nine cold chair");
    await page.getByText("That did not fit.").waitFor();
    await page.getByRole("textbox", { name: "Passphrase" }).fill(passphrase);
    await button(page, "Sign in").click();
    await link(page, "Ways in").click();
    await page
      .getByRole("heading", { name: "Where you are signed in" })
      .waitFor();
    expect(await faultsOf(page, "ways in")).toEqual([]);
    await signIn("Recovery code", code);
    await page.getByRole("heading", { name: "Ways in" }).waitFor();
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
});
