import { printCoachLink } from "@staying-power/envelope";
import type { History } from "@staying-power/forecast";
import { newIdentity, openWithIdentity } from "@staying-power/seal";
import { parseSharedCase } from "@staying-power/case";
import {
  careWords,
  locale,
  mineWords,
  sharedWords,
  shareWords,
} from "@staying-power/words";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import type { Ground } from "../../testing/visit.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { freshChoice } from "./model/choice.ts";
import { ShareDoor } from "../mine/share-door.tsx";
import type { KeptParcel } from "./model/share-kept.ts";
import { fromBase64 } from "../../visit/base64.ts";
import { ShareScreen } from "./share-screen.tsx";
import { SharedScreen } from "./shared-screen.tsx";

const { identity, recipient } = await newIdentity();
const link = printCoachLink({
  relay: "https://desk.example",
  door: "A".repeat(43),
  coaches: [{ name: "Anna", recipient }],
});

const history: History = {
  steps: [
    {
      day: "2026-11-20",
      state: "apart",
      outcomes: {
        backAndStayed: { mean: 0.11, low: 0.05, high: 0.2 },
        backAndLeft: { mean: 0.19, low: 0.1, high: 0.3 },
        notBack: { mean: 0.7, low: 0.55, high: 0.84 },
        horizonWeeks: 52,
      },
      changes: null,
    },
  ],
  earlier: 0,
};

async function around(safety: object = {}, ground: Ground = {}) {
  const app = await appAround(ground);
  app.session.change((record) => ({
    ...record,
    case: {
      ...record.case,
      breakup: "2026-11-01",
      facts: { endedBy: "ex" },
      events: [{ at: "2026-11-02", id: "a", kind: "looked", note: "Twice." }],
    },
    safety,
    journal: {
      entries: [{ id: "j", at: "2026-11-03T20:00:00+00:00", text: "Own." }],
    },
  }));
  return app;
}

/** Hands on what is asked of others; the page itself comes with a policy. */
function besideThePage(
  asked: typeof fetch,
  policy = "connect-src 'self' https://desk.example",
): typeof fetch {
  return (address, init) =>
    address === location.pathname
      ? Promise.resolve(
          new Response("", { headers: { "content-security-policy": policy } }),
        )
      : asked(address, init);
}

/** A parcel that lies at the relay, sent today. */
function lyingParcel(
  app: Awaited<ReturnType<typeof around>>,
  { id, lasts }: { readonly id: string; readonly lasts: number },
): KeptParcel {
  const now = app.session.clock.minute.value;
  const at = new Date(now).toISOString();
  return {
    id,
    relay: "https://desk.example",
    coaches: [{ name: "Anna", recipient }],
    capability: "c",
    identity: "i",
    replyTo: recipient,
    choice: freshChoice,
    sent: [{ n: 1, at, size: 1, days: 1, parts: [] }],
    expiresAt: new Date(now + lasts).toISOString(),
    answers: [],
    decisions: [],
  };
}

const dayMs = 86_400_000;

/** As a relay says what is wrong. */
const problem = (kind: string): string =>
  JSON.stringify({ type: kind, kind, title: "", status: 507 });

beforeEach(() => vi.stubGlobal("fetch", besideThePage(fetch)));
afterEach(() => vi.unstubAllGlobals());

describe("the room where a case is shared", () => {
  it("takes the link out of the address, and keeps it with what is chosen", async () => {
    const app = await around();
    const part = mount(<ShareScreen link={link} />, app);
    expect(app.navigation.place.value.hash).toBe("#/share");
    expect(app.session.record.value.share.draft?.link).toBe(link);
    part.show(<ShareScreen link="" />);
    await type(part.getByLabelText(shareWords.words.asks), "Why?");
    expect(app.session.record.value.share.draft?.choice.asks).toBe("Why?");
    await press(part.getByText(shareWords.send.cancel));
    expect(app.session.record.value.share).toEqual({ parcels: [] });
  });

  it("begins anew for other coaches, and has what was chosen for the first by their link again", async () => {
    const other = printCoachLink({
      relay: "https://desk.example",
      door: "E".repeat(43),
      coaches: [{ name: "Ben", recipient: (await newIdentity()).recipient }],
    });
    const app = await around();
    const part = mount(<ShareScreen link={link} />, app);
    part.show(<ShareScreen link="" />);
    await press(part.getByLabelText(shareWords.what.parts.notes));
    await type(part.getByLabelText(shareWords.words.asks), "Why?");
    const chosen = app.session.record.value.share.draft?.choice;
    expect(chosen?.asks).toBe("Why?");
    for (const [next, choice] of [
      [other, freshChoice],
      [link, chosen],
    ] as const) {
      part.show(<ShareScreen link={next} />);
      part.show(<ShareScreen link="" />);
      expect(app.session.record.value.share.draft).toMatchObject({
        link: next,
        choice,
      });
    }
  });

  it("asks nobody before the press, keeps it sealed before it goes, and says why it did not", async () => {
    const asked = vi.fn<typeof fetch>(() => Promise.reject(new TypeError()));
    vi.stubGlobal("fetch", besideThePage(asked));
    vi.stubGlobal("isSecureContext", true);
    const app = await around();
    mount(<ShareScreen link={link} />, app);
    const part = mount(<ShareScreen link="" />, app);
    await press(part.getByLabelText(shareWords.what.parts.notes));
    expect(asked).not.toHaveBeenCalled();
    await press(part.getByRole("button", { name: shareWords.send.go }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await vi.waitFor(() =>
      expect(app.navigation.place.value.hash).toContain("#/shared/"),
    );
    const [parcel] = app.session.record.value.share.parcels;
    if (parcel?.waiting === undefined) throw new Error("nothing waits");
    const [address, sent] = asked.mock.calls[0] ?? [];
    expect(typeof address === "string" ? address : "").toMatch(
      new RegExp(
        `^https://desk.example/v1/parcels/${parcel.id}\\?days=30&owner=[\\da-f]{64}$`,
      ),
    );
    expect(JSON.stringify(sent)).not.toContain(parcel.capability);
    const opened = await openWithIdentity(
      identity,
      fromBase64(parcel.waiting.sealed),
    );
    if (!opened.ok) throw new Error(opened.error.kind);
    const read = parseSharedCase(
      JSON.parse(new TextDecoder().decode(opened.value)),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        replyTo: parcel.replyTo,
        case: { events: [{ note: "Twice." }] },
      },
    });
    expect(JSON.stringify(read)).not.toContain("Own.");

    const page = mount(<SharedScreen parcel={parcel.id} page="home" />, app);
    page.getByText(sharedWords.faults.away);
    page.getByText(sharedWords.waiting.heading);
    // It does not go because somebody looks at it.
    expect(asked).toHaveBeenCalledTimes(1);
    page.getByText(sharedWords.waiting.maybe);
    // It may have arrived: the right to it is kept until the relay has deleted it, or knows of nothing.
    await press(page.getByText(sharedWords.waiting.drop));
    await vi.waitFor(() => page.getByText(sharedWords.waiting.unsure));
    expect(app.session.record.value.share.parcels).toHaveLength(1);
    asked.mockResolvedValue(new Response(null, { status: 204 }));
    await press(page.getByText(sharedWords.waiting.drop));
    await vi.waitFor(() => page.getByText(sharedWords.waiting.dropped));
    const [deleted, how] = asked.mock.calls.at(-1) ?? [];
    expect(deleted).toBe(`https://desk.example/v1/parcels/${parcel.id}`);
    expect(how).toMatchObject({
      method: "DELETE",
      headers: { authorization: `Bearer ${parcel.capability}` },
    });
    expect(app.session.record.value.share.parcels).toEqual([]);
    await press(page.getByText(sharedWords.change.undo));
    expect(app.session.record.value.share.parcels).toMatchObject([
      { id: parcel.id, waiting: { tried: true } },
    ]);
  });

  it("asks nobody to unsend what surely went nowhere", async () => {
    const asked = vi.fn<typeof fetch>(() =>
      Promise.resolve(new Response(problem("full"), { status: 507 })),
    );
    vi.stubGlobal("fetch", besideThePage(asked));
    vi.stubGlobal("isSecureContext", true);
    const app = await around();
    mount(<ShareScreen link={link} />, app);
    const part = mount(<ShareScreen link="" />, app);
    await press(part.getByLabelText(shareWords.what.parts.notes));
    await press(part.getByRole("button", { name: shareWords.send.go }));
    await vi.waitFor(() =>
      expect(app.session.record.value.share.parcels).toMatchObject([
        { waiting: { tried: false } },
      ]),
    );
    const [parcel] = app.session.record.value.share.parcels;
    const page = mount(
      <SharedScreen parcel={parcel?.id ?? ""} page="home" />,
      app,
    );
    page.getByText(sharedWords.waiting.text);
    await press(page.getByText(sharedWords.waiting.drop));
    await vi.waitFor(() => page.getByText(sharedWords.waiting.dropped));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["had arrived, which is told and counts as sent", [1, 2], 2],
    ["had not, and is dropped", [1], 1],
  ])("asks of a newer version that was tried: it %s", async (_, lies, sent) => {
    const app = await around();
    const id = "11111111-2222-4333-8444-555555555555";
    const lying = lyingParcel(app, { id, lasts: dayMs });
    const at = lying.sent[0]?.at ?? "";
    const waiting = { at, n: 2, size: 9, days: 1, parts: [] };
    app.session.change((record) => ({
      ...record,
      share: {
        parcels: [
          {
            ...lying,
            waiting: { ...waiting, sealed: "", prints: [], tried: true },
          },
        ],
      },
    }));
    const state = {
      id,
      createdAt: at,
      expiresAt: lying.expiresAt,
      versions: lies.map((n) => ({ n, size: 9, at })),
      opens: [],
      answers: [],
    };
    vi.stubGlobal(
      "fetch",
      besideThePage(() => Promise.resolve(Response.json(state))),
    );
    const page = mount(<SharedScreen parcel={id} page="home" />, app);
    await press(page.getByText(sharedWords.waiting.drop));
    const { arrived, dropped } = sharedWords.waiting;
    await vi.waitFor(() => page.getByText(sent === 2 ? arrived : dropped));
    const [parcel] = app.session.record.value.share.parcels;
    expect(parcel?.waiting).toBeUndefined();
    expect(parcel?.sent).toHaveLength(sent);
  });

  it("keeps the right to a parcel whose one answer is there no more", async () => {
    const app = await around();
    const id = "11111111-2222-4333-8444-555555555555";
    const lying = lyingParcel(app, { id, lasts: dayMs });
    const at = lying.sent[0]?.at ?? "";
    app.session.change((record) => ({
      ...record,
      share: { parcels: [lying] },
    }));
    const state = {
      id,
      createdAt: at,
      expiresAt: lying.expiresAt,
      versions: [{ n: 1, size: 1, at }],
      opens: [],
      answers: [{ n: 1, coach: "Anna", size: 9, at }],
    };
    const asked = vi.fn<typeof fetch>((address) =>
      Promise.resolve(
        JSON.stringify(address).includes("/answers/")
          ? new Response(problem("not-found"), { status: 404 })
          : Response.json(state),
      ),
    );
    vi.stubGlobal("fetch", besideThePage(asked));
    const page = mount(<SharedScreen parcel={id} page="home" />, app);
    await press(page.getByRole("button", { name: sharedWords.look.go }));
    await vi.waitFor(() => page.getByText(sharedWords.look.answers(0)));
    expect(asked).toHaveBeenCalledTimes(2);
    expect(app.session.record.value.share.parcels).toMatchObject([
      { capability: "c", answers: [] },
    ]);
    expect(app.session.record.value.share.parcels[0]?.ended).toBeUndefined();
  });

  it("is over once its day is past, wherever it stands, and can be removed and put back then", async () => {
    const app = await around();
    const parcel = lyingParcel(app, { id: "p", lasts: 0 });
    app.session.change((record) => ({
      ...record,
      share: { parcels: [parcel] },
    }));
    mount(<ShareScreen link="" />, app).getByText(shareWords.list.over);
    mount(<ShareDoor />, app).getByText(mineWords.share.none);
    const page = mount(<SharedScreen parcel="p" page="home" />, app);
    page.getByText(sharedWords.ended.gone);
    expect(page.queryByText(sharedWords.change.newer)).toBeNull();
    await press(page.getByText(sharedWords.change.remove));
    expect(app.session.record.value.share.parcels).toEqual([]);
    await press(page.getByText(sharedWords.change.undo));
    expect(app.session.record.value.share.parcels).toEqual([parcel]);
  });

  it("says before any press where this copy may not send, and what to do instead", async () => {
    const asked = vi.fn<typeof fetch>();
    vi.stubGlobal("fetch", besideThePage(asked, "connect-src 'self'"));
    const app = await around();
    mount(<ShareScreen link={link} />, app);
    const part = mount(<ShareScreen link="" />, app);
    await vi.waitFor(() =>
      part.getByText(shareWords.send.cannot("https://desk.example")),
    );
    expect(part.queryByRole("button", { name: shareWords.send.go })).toBeNull();
    await press(part.getByRole("button", { name: shareWords.send.fileOnly }));
    await vi.waitFor(() =>
      expect(app.session.record.value.share.parcels).toHaveLength(1),
    );
    expect(app.session.record.value.share.parcels[0]?.relay).toBe("");
    expect(asked).not.toHaveBeenCalled();
  });

  it("sends nothing of nothing, and for no days that are none", async () => {
    const app = await around();
    mount(<ShareScreen link={link} />, app);
    const part = mount(<ShareScreen link="" />, app);
    for (const id of ["answers", "events", "map"] as const)
      await press(part.getByLabelText(shareWords.what.parts[id]));
    await press(part.getByRole("button", { name: shareWords.send.go }));
    part.getByText(shareWords.send.nothing);
    await press(part.getByLabelText(shareWords.what.parts.answers));
    await press(part.getByLabelText(shareWords.days.own));
    await type(part.getByLabelText(shareWords.days.field), "400");
    await press(part.getByRole("button", { name: shareWords.send.go }));
    expect(part.getAllByText(shareWords.days.wrong)).toHaveLength(2);
    expect(app.session.record.value.share.parcels).toEqual([]);
  });

  it("lets the readings go once they are ticked, shown line by line and not before they are here", async () => {
    let tell: (kind: "failed" | "history") => void = () => {};
    const app = await around(
      {},
      {
        tell: () =>
          new Promise((resolve) => {
            tell = (kind) =>
              resolve(kind === "failed" ? { kind } : { kind, history });
          }),
      },
    );
    mount(<ShareScreen link={link} />, app);
    const part = mount(<ShareScreen link="" />, app);
    const go = () =>
      press(part.getByRole("button", { name: shareWords.send.file }));
    await press(part.getByLabelText(shareWords.what.parts.readings));
    await go();
    part.getByText(shareWords.what.working);
    await act(async () => tell("history"));
    const preview = part.getByText(/^Everything that goes/);
    await press(preview);
    await vi.waitFor(() =>
      part.getByText(locale.day("2026-11-20"), { selector: "dt" }),
    );
    part.getByText(/about 30 see their ex come back within a year/);
    await go();
    await vi.waitFor(() =>
      expect(app.session.record.value.share.parcels).toHaveLength(1),
    );
    const [parcel] = app.session.record.value.share.parcels;
    expect(parcel?.sent.at(-1)?.parts).toContain("readings");
  });

  it("says so where the readings cannot be worked out, and lets the rest go without them", async () => {
    const app = await around();
    mount(<ShareScreen link={link} />, app);
    const part = mount(<ShareScreen link="" />, app);
    const readings = part.getByLabelText(shareWords.what.parts.readings);
    const go = () =>
      press(part.getByRole("button", { name: shareWords.send.file }));
    await press(readings);
    await go();
    await vi.waitFor(async () => {
      await go();
      part.getByText(shareWords.what.failed);
    });
    await press(readings);
    await go();
    await vi.waitFor(() =>
      expect(app.session.record.value.share.parcels).toHaveLength(1),
    );
  });

  it("offers no reading while no number is shown, and lets none go that was ticked before", async () => {
    const tell = vi.fn<NonNullable<Ground["tell"]>>(() =>
      Promise.resolve({ kind: "history", history }),
    );
    const app = await around(
      { now: { answer: "they-may-hurt-me", on: "2026-11-22", seen: [] } },
      { tell },
    );
    mount(<ShareScreen link={link} />, app);
    app.session.change((record) => ({
      ...record,
      share: {
        ...record.share,
        draft: {
          link,
          choice: { ...freshChoice, parts: ["answers", "readings"] },
        },
      },
    }));
    const part = mount(<ShareScreen link="" />, app);
    part.getByText(shareWords.what.withheld);
    expect(part.queryByLabelText(shareWords.what.parts.readings)).toBeNull();
    await press(part.getByRole("button", { name: shareWords.send.file }));
    await vi.waitFor(() =>
      expect(app.session.record.value.share.parcels).toHaveLength(1),
    );
    const [parcel] = app.session.record.value.share.parcels;
    expect(parcel?.sent.at(-1)?.parts).toEqual(["answers"]);
    expect(tell).not.toHaveBeenCalled();
  });

  it.each([
    ["now", "they-may-hurt-me", "danger"],
    ["contact", "they-asked", "no"],
    ["adult", "no", "young"],
    ["central", "illness", "other"],
  ] as const)(
    "says behind %s: %s what sharing means there",
    async (key, answer, kind) => {
      const app = await around({
        [key]: { answer, on: "2026-11-22", seen: [] },
      });
      const part = mount(<ShareScreen link="" />, app);
      const told = part.getByText(shareWords.gates[kind]);
      const care = part.getByText(careWords.more);
      // Help first.
      expect(
        care.compareDocumentPosition(told) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).toBeTruthy();
    },
  );
});
