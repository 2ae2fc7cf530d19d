import { newIdentity, sealTo } from "@staying-power/seal";
import { deskDutyWords, deskOutcomesWords } from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  deskAtHand,
  parcelAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import type { ParcelPart } from "../../ui/addresses.ts";
import { isTyped } from "../../visit/drafts.ts";
import { ParcelScreen } from "./parcel-screen.tsx";

const { ofCase } = deskOutcomesWords;
const me = "11111111-1111-4111-8111-111111111111";
const other = "55555555-5555-4555-8555-555555555555";
const { id: parcelId, expiresAt } = parcelAtHand();
const sentReceipt = { id: parcelId, expiresAt };
const press = (one: HTMLElement) => act(() => one.click());
const type = (one: HTMLElement, value: string) =>
  act(() => {
    fireEvent.input(one, { target: { value } });
  });

async function opened(more: Answers = {}) {
  const { identity, recipient } = await newIdentity();
  const parcel = parcelAtHand({
    coaches: [
      { id: me, name: "Ann", recipient },
      { id: other, name: "Ben", recipient },
    ],
  });
  const { id } = parcel;
  const shared = {
    format: "staying-power/shared-case",
    version: 1,
    sharedAt: "2026-11-29T10:00:00.000Z",
    replyTo: recipient,
    name: "Kim",
    asks: "Should I wait?",
    zone: "Europe/London",
    case: { format: "staying-power/case", version: 1, breakup: "2026-11-01" },
  };
  const { desk, asked } = deskAtHand({
    answers: {
      [`GET /v1/inbox/${id}`]: parcel,
      [`GET /v1/inbox/${id}/versions/1`]: await sealTo(
        recipient,
        new TextEncoder().encode(JSON.stringify(shared)),
      ),
      [`GET /v1/inbox/${id}/notes`]: { notes: [] },
      [`PUT /v1/inbox/${id}/notes/own?replaces=0`]: { revision: 1 },
      [`PUT /v1/inbox/${id}/notes/own?replaces=1`]: { revision: 2 },
      [`PUT /v1/inbox/${id}/answers/1`]: sentReceipt,
      ...more,
    },
  });
  await signIn(desk, identity);
  await desk.parcels.open(id);
  const at = (part: ParcelPart) =>
    show(desk, <ParcelScreen id={id} part={part} />);
  return { desk, id, at, asked };
}

/** Each form of a case in which somebody writes, and what it is called. */
const forms: readonly (readonly [ParcelPart, RegExp | string])[] = [
  ["answer", /^Your answer/],
  ["notes", "Your own note"],
  ["notes", /^Tags/],
  ["notes", "A note for all coaches of this case"],
  ["duty", /^The letter/],
  ["duty", "What"],
  ["keeping", "What they keep"],
];

describe("what is being written on a case", () => {
  it.each(forms)(
    "stays when another part of the page was touched: %s, %s",
    async (part, label) => {
      const { at } = await opened();
      const first = at(part);
      await type(
        await seen(() => first.getByLabelText(label)),
        "Half a sentence",
      );
      const between = at("brief");
      await seen(() => between.getByRole("heading", { level: 1, name: "Kim" }));
      const again = at(part);
      expect(await seen(() => again.getByLabelText(label))).toHaveProperty(
        "value",
        "Half a sentence",
      );
    },
  );

  it("stays so of what became of it, with its days and whether it is counted", async () => {
    const { at, desk } = await opened();
    const first = at("outcome");
    await press(await seen(() => first.getByLabelText(ofCase.states.together)));
    await type(first.getByLabelText(/^The day the ex came back/), "2026-11-20");
    await press(first.getByLabelText(ofCase.count));
    expect(isTyped(desk.drafts)).toBe(true);
    const between = at("brief");
    await seen(() => between.getByRole("heading", { level: 1, name: "Kim" }));
    const again = at("outcome");
    expect(
      await seen(() => again.getByLabelText(ofCase.states.together)),
    ).toHaveProperty("checked", true);
    expect(again.getByLabelText(/^The day the ex came back/)).toHaveProperty(
      "value",
      "2026-11-20",
    );
    expect(again.getByLabelText(ofCase.count)).toHaveProperty("checked", false);
    await press(again.getByRole("button", { name: ofCase.keep }));
    await seen(() => again.getByText(ofCase.kept));
    expect(isTyped(desk.drafts)).toBe(false);
    expect(again.getByLabelText(ofCase.states.together)).toHaveProperty(
      "checked",
      false,
    );
    // As it was chosen last.
    expect(again.getByLabelText(ofCase.count)).toHaveProperty("checked", false);
  });

  it("is another case's in no case", async () => {
    const { desk, id } = await opened();
    desk.drafts.set("another", { own: { text: "Not of Kim", tags: "" } });
    const part = show(desk, <ParcelScreen id={id} part="notes" />);
    expect(
      await seen(() => part.getByLabelText("Your own note")),
    ).toHaveProperty("value", "");
  });

  it("is forgotten once it is kept, and says until then that it is not", async () => {
    const { at, desk, id } = await opened();
    const first = at("notes");
    const [field, keep] = await seen(() => [
      first.getByLabelText("Your own note"),
      first.getAllByRole("button", { name: "Keep the note" })[0],
    ]);
    await type(field, "Calm");
    await seen(() => first.getByText(/not kept it yet/));
    await press(keep ?? field);
    await seen(() => first.getByText("Kept."));
    expect(desk.drafts.get(id)?.own).toBeNull();
    const again = at("notes");
    expect(
      await seen(() => again.getByLabelText("Your own note")),
    ).toHaveProperty("value", "Calm");
    expect(again.queryByText(/not kept it yet/)).toBeNull();
  });

  it("begins afresh once a parting copy went, so that it does not go twice", async () => {
    const { at } = await opened();
    const part = at("keeping");
    const field = await seen(() => part.getByLabelText("What they keep"));
    await type(field, "Go slowly.");
    const send = part.getByRole("button", { name: "Seal it and send it" });
    await press(send);
    await seen(() => part.getByText(/^Sent\. Leave them some days/));
    await press(send);
    await seen(() => part.getByText("Write something first."));
  });

  it.each([
    {
      what: "a parting copy",
      part: "keeping",
      label: "What they keep",
      button: "Seal it and send it",
      done: /^Sent\. Leave them some days/,
      waitsFor: `PUT /v1/inbox/${parcelId}/answers/1`,
      told: sentReceipt,
    },
    {
      what: "a consent",
      part: "duty",
      label: "What",
      button: deskDutyWords.consent.add,
      done: deskDutyWords.consent.kept,
      waitsFor: `PUT /v1/inbox/${parcelId}/notes/own?replaces=0`,
      told: { revision: 1 },
    },
    {
      what: "a note",
      part: "notes",
      label: "Your own note",
      button: "Keep the note",
      done: /not kept it yet/,
      waitsFor: `PUT /v1/inbox/${parcelId}/notes/own?replaces=0`,
      told: { revision: 1 },
    },
  ] as const)(
    "stays where it was typed while $what was on its way",
    async ({ part, label, button, done, waitsFor, told }) => {
      const late = Promise.withResolvers<unknown>();
      const { at } = await opened({ [waitsFor]: late.promise });
      const form = at(part);
      const field = await seen(() => form.getByLabelText(label));
      await type(field, "First");
      const send = form.getAllByRole("button", { name: button })[0] ?? field;
      await press(send);
      await seen(() => expect(send).toHaveProperty("disabled", true));
      await type(field, "First, and more");
      late.resolve(told);
      await seen(() => expect(send).toHaveProperty("disabled", false));
      await seen(() => form.getByText(done));
      expect(field).toHaveProperty("value", "First, and more");
    },
  );

  it("stays where it was typed on a second look at the page while an answer was on its way", async () => {
    const late = Promise.withResolvers<unknown>();
    const put = `PUT /v1/inbox/${parcelId}/answers/1`;
    const { at, desk, id, asked } = await opened({ [put]: late.promise });
    const first = at("answer");
    await type(
      await seen(() => first.getByLabelText(/^Your answer/)),
      "Go slowly.",
    );
    await press(
      first.getByRole("button", { name: "Look at it before it goes" }),
    );
    await press(first.getByRole("button", { name: "Seal it and send it" }));
    await seen(() => expect(asked).toContain(put));
    const again = at("answer");
    const field = await seen(() => again.getByLabelText(/^Your answer/));
    await type(field, "And one thing more.");
    late.resolve(sentReceipt);
    await seen(() =>
      expect(desk.parcels.opened.value.get(id)?.own.note?.sent).toHaveLength(1),
    );
    // Whatever comes after that has come.
    await act(() => Promise.resolve());
    expect(desk.drafts.get(id)?.answer?.text).toBe("And one thing more.");
  });
});
