import { signal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { contactKindIds, contactKindNamed } from "@staying-power/plan";
import {
  contactKindsInShort,
  contactKindWords,
  gateWords,
  mapWords,
  meetingLadderWords,
  plainText,
  reachedOutWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { ReachedOutScreen } from "./reached-out-screen.tsx";

const words = reachedOutWords;
const today = "2026-11-22";

interface Told {
  readonly facts?: object;
  readonly events?: readonly Event[];
}

async function shown(
  kind = "",
  told: Told | null = { facts: { endedBy: "ex" } },
) {
  const app = await appAround({ day: signal(today) });
  if (told !== null)
    app.session.change((before) => ({
      ...before,
      case: { ...before.case, breakup: "2026-10-01", ...told },
    }));
  const part = mount(<ReachedOutScreen kind={kind} />, app);
  return {
    ...part,
    app,
    events: () => app.session.person.value.events ?? [],
    text: () => part.root.textContent,
    pressed: (name: string) => press(part.getByRole("button", { name })),
    links: () =>
      [...part.root.querySelectorAll(".kind-choices a")].map((link) =>
        link.getAttribute("href"),
      ),
    checkLinks: () =>
      [...part.root.querySelectorAll("a")].filter((link) =>
        link.getAttribute("href")?.startsWith("#/check"),
      ),
  };
}

describe("what came", () => {
  it("can be chosen of every kind, the eight commonest first, also with nothing known", async () => {
    for (const told of [{ facts: { endedBy: "ex" } }, null]) {
      const { links, root } = await shown("", told);
      expect(links()).toHaveLength(contactKindIds.length);
      expect(new Set(links())).toEqual(
        new Set(contactKindIds.map((id) => `#/they-wrote/${id}`)),
      );
      expect(root.querySelector(".kind-choices")?.children).toHaveLength(8);
      expect(root.querySelector("details[open]")).toBeNull();
    }
  });

  it("is a choice, where an address names none that is known", async () => {
    expect((await shown("of-a-later-version")).links()).not.toEqual([]);
  });
});

describe("the answer", () => {
  it.each(contactKindIds)(
    "says what it means and what to do: %s",
    async (kind) => {
      const { text, getByRole } = await shown(kind, null);
      const { name, means, not } = contactKindWords[kind];
      expect(getByRole("heading", { level: 1 }).textContent).toBe(name);
      expect(text()).toContain(means);
      expect(text()).toContain(not);
    },
  );

  it("says when in hours, how long, and gives three ways to begin", async () => {
    const { text, checkLinks } = await shown("ping");
    expect(text()).toContain(mapWords.reply.answers["one-line"]);
    expect(text()).toMatch(/Not before|You can answer now/);
    expect(text()).toContain(words.length);
    expect(checkLinks()).toHaveLength(4);
    for (const link of checkLinks())
      expect(link.getAttribute("href")).toBe("#/check/reply/ex-reached-out");
    expect((await shown("warm")).text()).toContain(words.lengthAndQuestion);
  });

  it("puts a way to begin on the desk of the check, and keeps what lay there", async () => {
    const { app, checkLinks } = await shown("ping");
    const desk = () => {
      const { drafts, desk: id } = app.session.record.value.kit;
      return {
        now: drafts.find((draft) => draft.id === id)?.text,
        all: drafts.map(({ text }) => text),
      };
    };
    const [first, second] = contactKindWords.ping.say;
    const [one, other] = checkLinks();
    if (one === undefined || other === undefined) throw new Error("no way");
    await press(one);
    expect(desk().now).toBe(first);
    await press(other);
    // What nobody changed makes room.
    expect(desk()).toEqual({ now: second, all: [second] });
    app.session.change((record) => ({
      ...record,
      kit: {
        ...record.kit,
        drafts: record.kit.drafts.map((draft) => ({ ...draft, text: "Mine." })),
      },
    }));
    await press(one);
    expect(desk().now).toBe(first);
    expect(desk().all).toContain("Mine.");
  });

  it("sets the check to what is between the two", async () => {
    const to = async (kind: string, facts: object) =>
      (await shown(kind, { facts })).checkLinks()[0]?.getAttribute("href");
    expect(await to("errand", { children: true })).toContain("coparenting");
    expect(await to("ping", { children: true })).toContain("ex-reached-out");
    expect(await to("warm", { endedBy: "ex", apology: "owed" })).toContain(
      "owed-apology",
    );
  });

  it("need not be given by someone who is letting go, but for an errand", async () => {
    const told = {
      facts: { endedBy: "ex" },
      events: [{ at: today, kind: "letting-go", chosen: true }],
    } as const;
    expect((await shown("asks-to-meet", told)).text()).toContain(
      words.lettingGoNow,
    );
    for (const other of [
      await shown("errand", told),
      await shown("silence", told),
      await shown("asks-to-meet"),
    ])
      expect(other.text()).not.toContain(words.lettingGoNow);
  });

  it("does not say how to answer where having turned up lately stops it", async () => {
    const { checkLinks, text } = await shown("wants-to-try", {
      facts: { endedBy: "ex" },
      events: [{ at: today, kind: "break", how: "turned-up" }],
    });
    expect(checkLinks()).toEqual([]);
    expect(text()).toContain(mapWords.reply.answers.none);
    expect(text()).toContain(mapWords.why({ event: "break" }));
    expect(text()).not.toContain(contactKindWords["wants-to-try"].how);
  });

  it.each(["silence", "likes-or-views", "through-a-friend"])(
    "is none where nothing is to be answered: %s",
    async (kind) => {
      const { checkLinks, text } = await shown(kind);
      expect(checkLinks()).toEqual([]);
      expect(text()).toContain(mapWords.reply.answers.none);
      expect(text()).not.toContain(words.answered);
    },
  );
});

describe("noting that it came", () => {
  it("takes one tap, counts, can be taken back, and is answered after", async () => {
    const { pressed, events, text, getAllByText, getByText } =
      await shown("warm");
    await pressed(words.note);
    expect(events()).toEqual([
      {
        at: expect.stringMatching(/^20\d\d-/),
        id: expect.any(String),
        kind: "signal",
        signal: "warm-contact",
      },
    ]);
    expect(text()).not.toContain(words.note);
    expect(document.activeElement?.classList.contains("note-part")).toBe(true);
    await pressed(words.answered);
    expect(events()).toHaveLength(2);
    expect(events()[1]).toMatchObject({ kind: "answered" });
    const [, undoAnswer] = getAllByText(words.takeBack);
    if (undoAnswer !== undefined) await press(undoAnswer);
    expect(events()).toHaveLength(1);
    await press(getByText(words.takeBack));
    expect(events()).toEqual([]);
    expect(text()).toContain(words.note);
  });
});

describe("their no", () => {
  it("is said in the words of the gate, stops all, and can be taken back", async () => {
    const { app, pressed, events, checkLinks, text, getByRole } =
      await shown("no-more");
    expect(checkLinks()).toEqual([]);
    expect(text()).toContain(gateWords["they-said-no"].text[0]);
    await pressed(words.noteNo);
    expect(app.session.facts.value.contactForbidden).toBe("they-asked");
    expect(events()).toContainEqual(
      expect.objectContaining({ signal: "hostile" }),
    );
    expect(getByRole("heading", { level: 1 }).textContent).toBe(
      gateWords["they-said-no"].heading,
    );
    expect(text()).toContain(words.gate.noAnswer);
    expect(checkLinks()).toEqual([]);
    await pressed("Undo");
    expect(app.session.facts.value.contactForbidden).toBeUndefined();
    expect(events().filter(({ kind }) => kind === "signal")).toEqual([]);
  });

  it("leaves a wish for space as it was when it is taken back", async () => {
    const { app, pressed } = await shown("no-more", {
      facts: { endedBy: "ex", contactForbidden: "needs-space" },
    });
    await pressed(words.noteNo);
    await pressed("Undo");
    expect(app.session.facts.value.contactForbidden).toBe("needs-space");
  });
});

describe("behind a gate", () => {
  const forbidden = { endedBy: "ex", contactForbidden: "they-asked" };

  it("nothing is to be answered, whatever the address says", async () => {
    for (const kind of ["", ...contactKindIds]) {
      const { links, checkLinks, text } = await shown(kind, {
        facts: forbidden,
      });
      expect(links()).toEqual([]);
      expect(checkLinks()).toEqual([]);
      expect(text()).toContain(words.gate.noAnswer);
      const named = contactKindNamed(kind);
      if (named !== undefined)
        for (const say of contactKindWords[named].say)
          expect(text()).not.toContain(say);
    }
  });

  it("what the children need may be answered, and after a court's no not even that", async () => {
    const withChildren = await shown("", {
      facts: { ...forbidden, children: true },
    });
    expect(withChildren.links()).toEqual([
      "#/they-wrote/errand",
      "#/they-wrote/belongings",
    ]);
    const court = await shown("errand", {
      facts: { children: true, contactForbidden: "court-order" },
    });
    expect(court.links()).toEqual([]);
    expect(court.checkLinks()).toEqual([]);
  });
});

describe("meeting again", () => {
  const hello = (day: string): Event => ({
    at: day,
    kind: "signal",
    signal: "neutral-contact",
  });

  it("is told where they have come near, with what the next step waits for", async () => {
    const { text } = await shown("", {
      facts: { endedBy: "ex" },
      events: [hello("2026-11-19"), hello("2026-11-21")],
    });
    expect(text()).toContain(words.ladder.heading);
    expect(text()).toContain(meetingLadderWords.steps.M0.form);
    expect(text()).toContain(
      meetingLadderWords.want({ want: "begun", have: 2, of: 3 }),
    );
    expect((await shown("")).text()).not.toContain(words.ladder.heading);
  });

  it("is yes once, where they ask before the count", async () => {
    const { text } = await shown("asks-to-meet", null);
    expect(text()).toContain(words.ladder.onceAsked);
    expect(text()).toContain(meetingLadderWords.steps.M1.form);
  });

  it("is called by its kind among the others", () => {
    expect(Object.keys(contactKindsInShort)).toEqual(contactKindIds);
    expect(plainText(words.say("Hello."))).toBe("Begin with: “Hello.”");
  });
});
