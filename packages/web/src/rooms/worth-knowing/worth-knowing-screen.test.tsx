import type { Event } from "@staying-power/case";
import {
  contactKindWords,
  plainText,
  type Saying,
  worthKnowingWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { deskDraft } from "../kit/model/kit-draft.ts";
import { WorthKnowingScreen } from "./worth-knowing-screen.tsx";

const words = worthKnowingWords;
const today = "2026-11-22";

async function shown(
  page: Parameters<typeof WorthKnowingScreen>[0]["page"],
  facts: object = {},
  events: readonly Event[] = [],
) {
  const app = await appAround({ day: today });
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      breakup: "2026-10-01",
      facts,
      ...(events.length > 0 && { events }),
    },
  }));
  return { ...mount(<WorthKnowingScreen page={page} />, app), app };
}

const pages = [words.rebound, words.friendZone, words.feel];
const sayings: readonly Saying[] = [
  ...pages.flatMap((page) =>
    [...page.parts, page.disagree].flatMap(({ says }) => says),
  ),
  ...Object.values(words.rows).flatMap(({ does }) => does),
  ...words.no.text,
];
const ofContact = sayings.filter(({ contact }) => contact === true);

describe("the pages worth knowing", () => {
  it.each(["rebound", "friend-zone", "what-they-may-feel"] as const)(
    "%s: every statement says who makes it, and letting go is one tap away",
    async (page) => {
      const { root, getByRole } = await shown(page);
      const items = [...root.querySelectorAll(".points li")];
      expect(items.length).toBeGreaterThan(3);
      for (const item of items)
        expect(item.querySelector(".quiet")?.textContent).toMatch(/^\(.+\)$/);
      expect(
        getByRole("link", { name: words.lettingGo.read }).getAttribute("href"),
      ).toBe("#/letting-go");
    },
  );

  it("name no number of days for what someone feels", () => {
    expect(JSON.stringify(words.feelStages)).not.toMatch(/\d|day|week|month/);
  });

  it("say that nine in ten rests on nothing, and promise no end", async () => {
    const { root } = await shown("rebound");
    expect(root.textContent).toContain("found none");
    expect(root.textContent).toContain("nobody can promise");
  });

  it("where nothing is answered, speak of no answer", async () => {
    expect(ofContact.length).toBeGreaterThan(3);
    for (const page of ["rebound", "friend-zone"] as const) {
      const { root } = await shown(page, {}, [
        { at: "2026-11-10", kind: "break", how: "turned-up" },
      ]);
      for (const { text } of ofContact)
        expect(root.textContent).not.toContain(text);
      for (const line of contactKindWords["just-friends"].say)
        expect(root.textContent).not.toContain(line);
    }
  });
});

describe("a rebound", () => {
  it("is read from what was told, with the reason", async () => {
    const { root, getByText, queryByText } = await shown("rebound", {
      exPartner: "rebound",
      relationshipMonths: 40,
    });
    expect(getByText(words.yours)).toBeTruthy();
    expect(queryByText(words.noneIsYours)).toBeNull();
    expect(root.querySelector("article h3")?.textContent).toBe(
      words.rows.possible.name,
    );
  });

  it("is not guessed where nothing was told", async () => {
    const { root, getByText } = await shown("rebound");
    expect(getByText(words.noneIsYours)).toBeTruthy();
    expect(root.querySelector("article")).toBeNull();
  });
});

describe("a kind no", () => {
  it("is taken to the message check in one tap", async () => {
    const { getAllByRole, app } = await shown("friend-zone");
    const [line = ""] = contactKindWords["just-friends"].say;
    const link = getAllByRole("link").find(
      ({ textContent }) => textContent === plainText(words.no.check(line)),
    );
    if (link === undefined) throw new TypeError("no way to the check");
    expect(link.getAttribute("href")).toBe("#/check");
    await press(link);
    expect(deskDraft(app.session.record.value.kit)?.text).toBe(line);
  });
});

describe("what was seen", () => {
  it("is ticked, says that it tells nothing more, and is kept nowhere", async () => {
    const { getByLabelText, getByRole, app } =
      await shown("what-they-may-feel");
    const before = JSON.stringify(app.session.record.value);
    const [stage] = words.feelStages;
    await press(getByLabelText(stage?.seen[0] ?? ""));
    expect(getByRole("status").textContent).toBe(words.feelSeen.note);
    expect(JSON.stringify(app.session.record.value)).toBe(before);
  });
});
