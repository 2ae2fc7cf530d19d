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
import { parseNote } from "../../visit/coach-note.ts";
import { everythingOf } from "../../visit/everything-of.ts";
import { ParcelScreen } from "./parcel-screen.tsx";

const parcel = parcelAtHand();
const own = `PUT /v1/inbox/${parcel.id}/notes/own?replaces=0`;
const answer = `PUT /v1/inbox/${parcel.id}/answers/1`;
const bytes = (text: string) => new TextEncoder().encode(text);
const press = (one: HTMLElement) => act(() => one.click());
const type = (one: HTMLElement, value: string) =>
  act(() => {
    fireEvent.input(one, { target: { value } });
  });

async function opened(shown: ParcelPart) {
  const { identity, recipient } = await newIdentity();
  const person = await newIdentity();
  const shared = {
    format: "staying-power/shared-case",
    version: 1,
    sharedAt: "2026-11-29T10:00:00.000Z",
    replyTo: person.recipient,
    name: "Kim",
    asks: "Should I wait?",
    zone: "Europe/London",
    case: { format: "staying-power/case", version: 1, breakup: "2026-11-01" },
    journal: [{ on: "2026-11-03", text: "I cannot sleep." }],
    safety: {
      now: { answer: "i-may-hurt-myself", on: "2026-11-29", seen: [] },
    },
  };
  const { desk, sentBytes } = deskAtHand({
    answers: {
      "GET /v1/inbox": { parcels: [parcel], next: null },
      [`GET /v1/inbox/${parcel.id}`]: parcel,
      [`GET /v1/inbox/${parcel.id}/versions/1`]: await sealTo(
        recipient,
        bytes(JSON.stringify(shared)),
      ),
      [`GET /v1/inbox/${parcel.id}/notes`]: { notes: [] },
      [own]: { revision: 1 },
      [answer]: { id: parcel.id, expiresAt: parcel.expiresAt },
    },
  });
  await signIn(desk, identity);
  const part = show(desk, <ParcelScreen id={parcel.id} part={shown} />);
  await press(await seen(() => part.getByRole("button", { name: "Open it" })));
  const read = async (name: string, by = identity): Promise<string> => {
    const found = await openWithIdentity(
      by,
      sentBytes.get(name) ?? new Uint8Array(),
    );
    return found.ok ? new TextDecoder().decode(found.value) : "";
  };
  return { part, desk, read, person };
}

describe("a letter", () => {
  it("says what goes beyond coaching, and of their own only what is ticked", async () => {
    const { part } = await opened("duty");
    const field = await seen(() => part.getByLabelText(/^The letter/));
    const text = () => (field as HTMLTextAreaElement).value;
    expect(text()).toContain("They may be in danger of hurting themselves.");
    for (const theirs of ["Kim", "Should I wait?", "I cannot sleep."])
      expect(text()).not.toContain(theirs);
    await press(part.getByLabelText("I cannot sleep."));
    expect(text()).toContain("“I cannot sleep.”");
    expect(text()).not.toContain("Should I wait?");
    await press(part.getByLabelText("Put their name in"));
    expect(text()).toContain("I write about Kim");
    await type(field, "Dear Dr Ames,");
    // On the page that is printed, too.
    await seen(() =>
      part.getByText("Dear Dr Ames,", { selector: "article p" }),
    );
  });
});

describe("what somebody agreed to", () => {
  it("is sealed in the coach's own note, and stays when it was taken back", async () => {
    const { part, read } = await opened("duty");
    await press(
      await seen(() => part.getByRole("button", { name: "Note it" })),
    );
    part.getByText("Say what they agreed to, and on which day.");
    await type(part.getByLabelText("What"), "Coaching by phone");
    await press(part.getByRole("button", { name: "Note it" }));
    await seen(() =>
      part.getByText("Coaching by phone. Spoken, 30 November 2026."),
    );
    expect(parseNote(await read(own))?.consents).toEqual([
      { on: "2026-11-30", what: "Coaching by phone", way: "spoken" },
    ]);
    part.getByRole("button", { name: /^They took it back/ });
  });
});

describe("a parting copy", () => {
  it("goes as an answer, sealed to the device of the person", async () => {
    const { part, read, person } = await opened("keeping");
    const send = await seen(() =>
      part.getByRole("button", { name: "Seal it and send it" }),
    );
    await press(send);
    part.getByText("Write something first.");
    await type(part.getByLabelText("What they keep"), "Go slowly.");
    await press(send);
    await seen(() => part.getByText(/^Sent\. Leave them some days/));
    expect(JSON.parse(await read(answer, person.identity))).toMatchObject({
      format: "staying-power/coach-answer",
      text: "Go slowly.",
    });
  });
});

describe("all that is held of a person", () => {
  it("is what they shared, the notes, and what the relay knows", async () => {
    const { part, desk } = await opened("keeping");
    await seen(() =>
      part.getByRole("button", {
        name: "Save everything of this case as a file",
      }),
    );
    const one = desk.parcels.opened.value.get(parcel.id);
    if (one === undefined) throw new Error("not open");
    expect(JSON.parse(everythingOf(parcel, one))).toMatchObject({
      relay: { id: parcel.id, versions: parcel.versions },
      shared: { name: "Kim", journal: [{ text: "I cannot sleep." }] },
      ownNote: { format: "staying-power/coach-note" },
    });
  });
});
