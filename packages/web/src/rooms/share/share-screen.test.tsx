import { printCoachLink } from "@staying-power/envelope";
import { newIdentity, openWithIdentity } from "@staying-power/seal";
import { parseSharedCase } from "@staying-power/case";
import { careWords, sharedWords, shareWords } from "@staying-power/words";
import { afterEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { fromBase64 } from "./model/secrets.ts";
import { ShareScreen } from "./share-screen.tsx";
import { SharedScreen } from "./shared-screen.tsx";

const { identity, recipient } = await newIdentity();
const link = printCoachLink({
  relay: "https://desk.example",
  door: "A".repeat(43),
  coaches: [{ name: "Anna", recipient }],
});

async function around(safety: object = {}) {
  const app = await appAround();
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

  it("asks nobody before the press, keeps it sealed before it goes, and says why it did not", async () => {
    const asked = vi.fn<typeof fetch>(() => Promise.reject(new TypeError()));
    vi.stubGlobal("fetch", asked);
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
    await press(page.getByText(sharedWords.waiting.drop));
    page.getByText(sharedWords.waiting.dropped);
    expect(app.session.record.value.share.parcels).toEqual([]);
    await press(page.getByText(sharedWords.change.undo));
    expect(app.session.record.value.share.parcels).toEqual([parcel]);
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
