import { readFile } from "node:fs/promises";
import {
  type Event,
  parseSharedCase,
  type SharedCase,
} from "@staying-power/case";
import { newIdentity, sealTo } from "@staying-power/seal";
import {
  locale,
  mineWords,
  proposalWords,
  shareWords,
  sharedLineWords,
  sharedWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { eachShare, everyShare } from "./every-share.ts";
import { type RelayUnderTest, startRelay } from "./relay-under-test.ts";
import { expectWhole } from "./screen-faults.ts";
import { untilStored } from "./stored-text.ts";
import { tabTo } from "./tab-to.ts";
import { withVisit } from "./with-visit.ts";

let relay: RelayUnderTest;
let app: AppUnderTest;
let shut: AppUnderTest;
beforeAll(async () => {
  relay = await startRelay();
  app = await startApp(undefined, undefined, undefined, relay.origin);
  shut = await startApp();
});
afterAll(async () => {
  await app.close();
  await shut.close();
  await relay.close();
});

const phone = { viewport: { width: 360, height: 740 } };
const events: readonly Event[] = [
  {
    at: "2026-11-10",
    id: "e1",
    kind: "break",
    how: "wrote",
    note: "In the small hours.",
  },
  { at: "2026-11-12", id: "e2", kind: "waiting", until: "2027-03-01" },
];
const theCase = {
  breakup: "2026-11-01",
  facts: { endedBy: "ex", relationshipMonths: 30 },
  events,
} as const;
const journal = {
  entries: [
    { id: "j1", at: "2026-11-11T21:00:00.000+00:00", text: "Mine alone." },
  ],
};

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });
const mainAction = (page: Page) => button(page, shareWords.send.go);

/** Opens a coach's link with this case here. */
async function openLink(page: Page, link: string): Promise<void> {
  await bringIn(page, { theCase, journal });
  await page.goto(`/#/share/${link}`);
  await page.getByText(shareWords.who.words).waitFor();
}

const idOf = (page: Page): string =>
  new URL(page.url()).hash.split("/")[2] ?? "";

function sharedCase(found: unknown): SharedCase {
  const read = parseSharedCase(found);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe("sharing with a coach", () => {
  it("goes sealed after a press, is seen as opened, answered, accepted, sent anew and taken back", async () => {
    const coach = await relay.newCoach("Anna");
    await withVisit(app, phone, async ({ page, requests }) => {
      await openLink(page, coach.link);
      // The link is in no address any more.
      expect(new URL(page.url()).hash).toBe("#/share");
      await page.getByLabel(shareWords.words.name).fill("Kim");
      await page.getByLabel(shareWords.words.asks).fill("Should I answer?");
      await page.getByText(/^Everything that goes/).click();
      await page.getByText(locale.day("2026-11-10")).waitFor();
      const elsewhere = () =>
        requests.filter((url) => url.startsWith(relay.origin));
      expect(elsewhere()).toEqual([]);
      await mainAction(page).click();
      await page.getByText(shareWords.send.sent).waitFor();
      const id = idOf(page);
      expect(new Set(elsewhere().map((url) => new URL(url).pathname))).toEqual(
        new Set([`/v1/parcels/${id}`]),
      );

      // The coach opens it: what was chosen, and nothing else.
      expect(await coach.parcels()).toEqual([id]);
      const first = sharedCase(await coach.open(id, 1));
      expect(first).toMatchObject({
        name: "Kim",
        asks: "Should I answer?",
        case: { breakup: "2026-11-01" },
      });
      expect(JSON.stringify(first)).not.toMatch(
        /small hours|Mine alone|"safe"/,
      );

      // Nothing is asked before the press.
      const before = elsewhere().length;
      await page.getByText(sharedWords.look.never).waitFor();
      expect(elsewhere().length).toBe(before);
      await button(page, sharedWords.look.go).click();
      await page.getByText(/^Anna opened it on/).waitFor();

      await coach.answer(id, answer, first.replyTo);
      await button(page, sharedWords.look.go).click();
      await page.getByText("Read your map on Sunday.").waitFor();
      await page.getByText(sharedWords.answer.notOurs).waitFor();
      await page.getByText(/^On the coach’s clock: 18:00/).waitFor();
      // Beside the person's own.
      await page
        .getByText(sharedLineWords.until(locale.day("2027-03-01")))
        .waitFor();
      await button(page, proposalWords.accept).first().click();
      await page.getByText(proposalWords.accepted).waitFor();
      await untilStored(page, `coach-${id}-1-0`);
      await button(page, proposalWords.undo).click();
      await button(page, proposalWords.accept).first().click();
      await page.getByText(proposalWords.accepted).waitFor();
      await button(page, proposalWords.decline).click();
      await page.getByText(proposalWords.declined).waitFor();
      await page.reload();
      await page.getByText(proposalWords.accepted).waitFor();

      // A newer version, with a note this time.
      await page.getByRole("link", { name: sharedWords.change.newer }).click();
      await page.getByText(/^One line is new or changed/).waitFor();
      await page.getByLabel(shareWords.what.parts.readings).check();
      await page.getByText(/^\d+ lines are new or changed/).waitFor();
      await page.getByLabel(shareWords.what.parts.readings).uncheck();
      await page.getByLabel(shareWords.what.parts.notes).check();
      await page.getByText(/^2 lines are new or changed/).waitFor();
      await button(page, shareWords.send.newer).click();
      await page.getByText(/^You sent version 2 on/).waitFor();
      const second = sharedCase(await coach.open(id, 2));
      expect(second.case.events?.map(({ id: each }) => each)).toEqual([
        "e1",
        "e2",
        `coach-${id}-1-0`,
      ]);
      expect(second.case.events?.[0]?.note).toBe("In the small hours.");

      await button(page, sharedWords.change.back).click();
      await page.getByText(sharedWords.change.backAsk).waitFor();
      await button(page, sharedWords.change.backGo).click();
      await page.getByText(/^You took it back on/).waitFor();
      await expect(coach.open(id, 2)).rejects.toThrow(/gone/);
    });
  });

  it("waits where it does not go, never goes by itself, and goes when it is asked for", async () => {
    const coach = await relay.newCoach("Bo");
    const kept = { ...phone, ...keptOffline };
    await withVisit(app, kept, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await openLink(page, coach.link);
      await page.context().setOffline(true);
      await mainAction(page).click();
      await page.getByText(sharedWords.faults.offline).waitFor();
      await page.getByText(sharedWords.waiting.heading).waitFor();
      await page.context().setOffline(false);
      await relay.pause();
      await button(page, sharedWords.waiting.send).click();
      await page.getByText(sharedWords.faults.away).waitFor();
      await relay.resume();
      const count = relay.asked.length;
      await page.reload();
      await page.getByText(sharedWords.waiting.heading).waitFor();
      expect(relay.asked.length).toBe(count);
      expect(await coach.parcels()).toEqual([]);
      await button(page, sharedWords.waiting.send).click();
      await page.getByText(shareWords.send.sent).waitFor();
      expect(await coach.parcels()).toEqual([idOf(page)]);
    });
  });

  it("says where a link is none, or the coach has closed it", async () => {
    const coach = await relay.newCoach("Cleo");
    await withVisit(app, phone, async ({ page }) => {
      await bringIn(page, { theCase });
      await page.goto("/#/mine");
      await page.getByRole("link", { name: mineWords.share.label }).click();
      const field = page.getByLabel(shareWords.begin.field);
      await field.fill(coach.link.slice(0, -40));
      await button(page, shareWords.begin.open).click();
      await page.getByText(shareWords.begin.wrong).waitFor();
      await field.fill(`https://app.example/#/share/${coach.link}`);
      await button(page, shareWords.begin.open).click();
      await page.getByText(shareWords.who.one("Cleo")).waitFor();
      await coach.closeDoor();
      await mainAction(page).click();
      await page.getByText(sharedWords.faults.closed).waitFor();
      await button(page, sharedWords.waiting.drop).click();
      await page.getByText(sharedWords.waiting.dropped).waitFor();
      await button(page, sharedWords.change.undo).click();
      await button(page, sharedWords.waiting.drop).click();
      await page.getByRole("link", { name: sharedWords.none.all }).click();
      await page.getByText(shareWords.begin.heading).waitFor();
    });
  });

  it("says before any press that this copy may send nothing; a file goes and its answer comes as one", async () => {
    const coach = await relay.newCoach("Dee");
    await withVisit(shut, phone, async ({ page }) => {
      await openLink(page, coach.link);
      await page.getByText(shareWords.send.cannot(relay.origin)).waitFor();
      expect(await mainAction(page).count()).toBe(0);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        button(page, shareWords.send.fileOnly).click(),
      ]);
      const shared = sharedCase(
        await coach.read(await readFile(await file.path())),
      );
      expect(shared.case.breakup).toBe("2026-11-01");

      const answerFile = async (sealed: Uint8Array): Promise<void> => {
        await page.getByLabel(sharedWords.look.file).setInputFiles({
          name: "answer.age",
          mimeType: "application/octet-stream",
          buffer: Buffer.from(sealed),
        });
      };
      const text = new TextEncoder().encode(JSON.stringify(answer));
      const { recipient: somebody } = await newIdentity();
      await answerFile(await sealTo(somebody, text));
      await page.getByText(sharedWords.look.fileWrong).waitFor();
      const sealed = await sealTo(shared.replyTo, text);
      await answerFile(sealed);
      await page.getByText(sharedWords.look.fileOpened).waitFor();
      await page.getByText("Read your map on Sunday.").waitFor();
      // The same file once more is no second answer.
      await answerFile(sealed);
      await button(page, proposalWords.accept).first().click();
      await page.getByText(proposalWords.accepted).waitFor();
      await untilStored(page, `coach-${idOf(page)}-1001-0`);
      await page.reload();
      await page.getByText(proposalWords.accepted).waitFor();
      expect(await page.getByText("Read your map on Sunday.").count()).toBe(1);
    });
  });

  it("is done by the keyboard alone", async () => {
    const coach = await relay.newCoach("Eve");
    await withVisit(app, phone, async ({ page }) => {
      await openLink(page, coach.link);
      await tabTo(page, shareWords.words.name);
      await page.keyboard.type("Kim");
      await tabTo(page, shareWords.send.go);
      await page.keyboard.press("Enter");
      await page.getByText(shareWords.send.sent).waitFor();
      await tabTo(page, sharedWords.look.go);
      await page.keyboard.press("Enter");
      await page.getByText(sharedWords.look.notOpened).waitFor();
    });
  });

  it("is without a fault in every state, on a phone and wide", async () => {
    const coach = await relay.newCoach("Fay");
    const visit = { ...phone, reducedMotion: "reduce" } as const;
    await withVisit(app, visit, async ({ page }) => {
      const seen: string[] = [];
      await eachShare(page, coach.link, async (name) => {
        seen.push(name);
        await expectWhole(page, name);
      });
      expect(seen).toEqual(Object.keys(everyShare(coach.link)));
    });
  }, 300_000);
});

const answer = {
  format: "staying-power/coach-answer",
  version: 1,
  sentAt: "2026-11-23T10:00:00.000Z",
  from: "Anna",
  text: "Read your map on Sunday.",
  proposals: [
    {
      id: "p1",
      event: { kind: "waiting", at: "2026-11-23", until: "2026-12-20" },
      why: "Three quiet weeks first.",
    },
    {
      id: "p2",
      event: {
        kind: "if-then",
        at: "2026-11-23",
        plan: "coach-plan",
        cue: "it is late and I am alone",
        response: "I call Ana",
      },
    },
  ],
  call: { at: "2026-12-02T18:00:00+01:00", minutes: 50, place: "by phone" },
};
