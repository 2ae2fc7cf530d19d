import type { InboxParcel } from "@staying-power/envelope";
import { newIdentity, openWithIdentity, sealTo } from "@staying-power/seal";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import {
  deskAtHand,
  parcelAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import type { ParcelPart } from "../../ui/addresses.ts";
import { emptyNote, parseNote } from "../../visit/coach-note.ts";
import { keepNote } from "../../visit/send-answer.ts";
import { InboxScreen } from "../inbox/inbox-screen.tsx";
import { ParcelScreen } from "./parcel-screen.tsx";

const me = "11111111-1111-4111-8111-111111111111";
const other = "55555555-5555-4555-8555-555555555555";
const press = (one: HTMLElement) => act(() => one.click());
const type = (one: HTMLElement, value: string) =>
  act(() => {
    fireEvent.input(one, { target: { value } });
  });

/** The desk of a coach whose inbox begins with fifty other cases; this one is opened by its address. */
async function opened() {
  const mine = await newIdentity();
  const theirs = await newIdentity();
  const parcel = parcelAtHand({
    coaches: [
      { id: me, name: "Ann", recipient: mine.recipient },
      { id: other, name: "Ben", recipient: theirs.recipient },
    ],
  });
  const { id } = parcel;
  const shared = {
    format: "staying-power/shared-case",
    version: 1,
    sharedAt: "2026-11-29T10:00:00.000Z",
    replyTo: `age1${"q".repeat(58)}`,
    name: "Kim",
    zone: "Europe/London",
    case: { format: "staying-power/case", version: 1, breakup: "2026-11-01" },
  };
  const answers: Record<string, unknown> = {
    "GET /v1/inbox": {
      parcels: [parcelAtHand({ id: "99999999-2222-4222-8222-222222222222" })],
      next: `1234567890123.${id}`,
    },
    [`GET /v1/inbox/${id}`]: parcel,
    [`GET /v1/inbox/${id}/versions/1`]: await sealTo(
      mine.recipient,
      new TextEncoder().encode(JSON.stringify(shared)),
    ),
    [`GET /v1/inbox/${id}/notes`]: { notes: [] },
    [`PUT /v1/inbox/${id}/notes/shared?replaces=0`]: { revision: 1 },
    [`DELETE /v1/inbox/${id}`]: {},
  };
  const stands = (over: Partial<InboxParcel>): void => {
    answers[`GET /v1/inbox/${id}`] = { ...parcel, ...over };
  };
  const { desk, sentBytes, asked } = deskAtHand({ answers });
  await signIn(desk, mine.identity);
  await desk.parcels.refresh();
  await desk.parcels.open(id);
  const at = (part: ParcelPart) =>
    show(desk, <ParcelScreen id={id} part={part} />);
  return { desk, id, answers, stands, at, asked, sentBytes, theirs };
}

describe("a case on no page that is shown", () => {
  it("has its shared note sealed to all whom the screen names", async () => {
    const { at, id, sentBytes, theirs } = await opened();
    const part = at("notes");
    await seen(() => part.getByText("Sealed to Ann, Ben."));
    await type(
      part.getByLabelText("A note for all coaches of this case"),
      "Ask about work",
    );
    const [, keep] = part.getAllByRole("button", { name: "Keep the note" });
    await press(keep ?? part.getByText("no such button"));
    await seen(() => part.getByText("Kept."));
    const sealed = sentBytes.get(`PUT /v1/inbox/${id}/notes/shared?replaces=0`);
    const read = await openWithIdentity(
      theirs.identity,
      sealed ?? new Uint8Array(),
    );
    const text = read.ok ? new TextDecoder().decode(read.value) : "";
    expect(parseNote(text)?.text).toBe("Ask about work");
  });

  it("keeps no shared note where it is not known for whom", async () => {
    const { desk, id, sentBytes, stands } = await opened();
    stands({ coaches: [] });
    await desk.parcels.look(id);
    expect(
      await keepNote(desk, { id, scope: "shared" }, emptyNote),
    ).toMatchObject({ ok: false });
    expect(sentBytes.size).toBe(0);
  });

  it("shows the day that was just chosen", async () => {
    const { at, id, answers, stands } = await opened();
    const part = at("keeping");
    await seen(() => part.getByText(/deleted here on 28 February 2027/));
    const expiresAt = "2026-12-10T12:00:00.000Z";
    answers[`PATCH /v1/inbox/${id}`] = { id, expiresAt };
    stands({ expiresAt, shortenedTo: expiresAt });
    await type(part.getByLabelText("In how many days"), "10");
    await press(part.getByRole("button", { name: "Shorten it" }));
    await seen(() => part.getByText(/^Shortened/));
    part.getByText(
      /deleted here on 10 December 2026.* at the latest, as a coach of it chose/,
    );
  });

  it("is gone once it was deleted, and not offered again", async () => {
    const { at, stands } = await opened();
    const part = at("keeping");
    const sure = await seen(() =>
      part.getByLabelText("I know that nobody can bring it back"),
    );
    await press(sure);
    stands({ ended: { at: "2026-11-30T12:00:00.000Z", why: "disposed" } });
    await press(part.getByRole("button", { name: "Delete everything now" }));
    await seen(() => part.getByText(/A coach disposed of this case/));
    expect(part.queryByRole("button", { name: "Open it" })).toBeNull();
  });

  it("is deleted without being opened, after a yes", async () => {
    const { desk, at, id, stands, asked } = await opened();
    desk.parcels.forget(id);
    const part = at("brief");
    await press(
      await seen(() =>
        part.getByText("Delete everything of this case now", {
          selector: "summary",
        }),
      ),
    );
    const button = part.getByRole("button", { name: "Delete everything now" });
    expect(button).toHaveProperty("disabled", true);
    await press(part.getByLabelText("I know that nobody can bring it back"));
    asked.length = 0;
    stands({ ended: { at: "2026-11-30T12:00:00.000Z", why: "disposed" } });
    await press(button);
    await seen(() => part.getByText(/A coach disposed of this case/));
    expect(asked).toEqual([`DELETE /v1/inbox/${id}`, `GET /v1/inbox/${id}`]);
  });

  it("is found among what was opened", async () => {
    const { desk } = await opened();
    const part = show(desk, <InboxScreen />);
    const search = await seen(() =>
      part.getByLabelText(/^Search what you opened/),
    );
    expect(part.queryByRole("link", { name: /^Kim/ })).toBeNull();
    const again = part.getByRole("button", { name: "Look for new ones" });
    await seen(() => expect(again).toHaveProperty("disabled", false));
    await type(search, "kim");
    part.getByRole("link", { name: /^Kim/ });
    await press(again);
    await seen(() => part.getByText(/there are earlier ones/));
  });
});
