import { reading } from "@staying-power/forecast";
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
import {
  type CoachNote,
  emptyNote,
  parseNote,
  type Predicted,
  printNote,
} from "../../visit/coach-note.ts";
import { parseSheet } from "../../visit/figures.ts";
import { ParcelScreen } from "./parcel-screen.tsx";

const parcel = parcelAtHand();
const own = `PUT /v1/inbox/${parcel.id}/notes/own?replaces=1`;
const figures = "PUT /v1/figures?replaces=0";
const share = { mean: 0.2, low: 0.1, high: 0.3 };
const predicted: Predicted = {
  on: "2025-11-01",
  model: "1.7.0",
  back: { "3-months": share, "6-months": share, "1-year": share },
};

const shared = {
  format: "staying-power/shared-case",
  version: 1,
  sharedAt: "2026-11-29T10:00:00.000Z",
  replyTo: `age1${"q".repeat(58)}`,
  name: "Kim",
  zone: "Europe/London",
  case: {
    format: "staying-power/case",
    version: 1,
    breakup: "2025-10-01",
    facts: { endedBy: "ex" },
  },
} as const;

/** Worked out once: it takes its time. */
const told = reading(shared.case, {
  today: "2026-11-30",
  first: "2026-11-29",
  draws: 100,
});
/** What the forecast says of each case here. */
const forecast = () => Promise.resolve(told);
const bytes = (text: string) => new TextEncoder().encode(text);

/** A case that is open, on its page of what became of it. */
async function opened({
  note = { ...emptyNote, predicted },
  safety,
  part: shown = "outcome",
  figuresFail = false,
}: {
  readonly note?: CoachNote;
  readonly safety?: unknown;
  readonly part?: "outcome" | "brief";
  readonly figuresFail?: boolean;
} = {}) {
  const { identity, recipient } = await newIdentity();
  const sealed = await sealTo(recipient, bytes(printNote(note)));
  const { desk, asked, sentBytes } = deskAtHand({
    forecast,
    answers: {
      "GET /v1/inbox": { parcels: [parcel], next: null },
      [`GET /v1/inbox/${parcel.id}`]: parcel,
      [`GET /v1/inbox/${parcel.id}/versions/1`]: await sealTo(
        recipient,
        bytes(JSON.stringify({ ...shared, safety })),
      ),
      [`GET /v1/inbox/${parcel.id}/notes`]: {
        notes: [
          {
            scope: "own",
            coach: { id: "11111111-1111-4111-8111-111111111111", name: "Ann" },
            revision: 1,
            changedAt: "2026-11-29T10:00:00.000Z",
            sealed: Buffer.from(sealed).toString("base64url"),
          },
        ],
      },
      [own]: { revision: 2 },
      "GET /v1/figures": { figures: [] },
      "GET /v1/coaches": { coaches: [] },
      ...(figuresFail ? {} : { [figures]: { revision: 1 } }),
    },
  });
  await signIn(desk, identity);
  const part = show(desk, <ParcelScreen id={parcel.id} part={shown} />);
  (await seen(() => part.getByRole("button", { name: "Open it" }))).click();
  const read = async (name: string): Promise<string> => {
    const found = await openWithIdentity(
      identity,
      sentBytes.get(name) ?? new Uint8Array(),
    );
    return found.ok ? new TextDecoder().decode(found.value) : "";
  };
  return { part, asked, read };
}

/** Presses it, and lets the page show what came of that. */
const press = (one: HTMLElement) => act(() => one.click());

describe("what became of a case", () => {
  it("is kept with two taps in the coach's own note, and counted without a name", async () => {
    const { part, read } = await opened();
    await seen(() => part.getByText(/about 20 come back within a year/));
    await press(
      part.getByLabelText("They are apart, and were not together in between"),
    );
    await press(part.getByRole("button", { name: "Keep it" }));
    await seen(() => part.getByText("Kept, and counted without a name."));
    const note = parseNote(await read(own));
    expect(note?.outcomes).toEqual([{ on: "2026-11-30", state: "apart" }]);
    const sheet = await read(figures);
    const [figure, ...rest] = parseSheet(sheet)?.figures ?? [];
    expect(rest).toEqual([]);
    expect(figure?.id).toBe(note?.counted);
    expect(figure?.seen["1-year"]).toEqual({ said: 20, cameBack: false });
    expect(figure?.record).toMatchObject({
      endedBy: "ex",
      watched: "1-year",
      outcome: "not-back",
    });
    for (const found of ["Kim", parcel.id, "2025-10", "2026-11"])
      expect(sheet).not.toContain(found);
  });

  it("asks for the days of a return, and says what is wrong with them", async () => {
    const { part, asked } = await opened();
    await press(
      await seen(() =>
        part.getByLabelText("They were together again, and it ended again"),
      ),
    );
    const field = await seen(() =>
      part.getByLabelText(/The day the ex came back/),
    );
    await act(() => {
      fireEvent.input(field, { target: { value: "2025-09-01" } });
    });
    await press(part.getByRole("button", { name: "Keep it" }));
    await seen(() => part.getByText(/^Choose a day from the day it ended/));
    expect(asked).not.toContain(own);
  });

  it("is unknown where nobody knows, which counts nothing", async () => {
    const { part, read, asked } = await opened();
    await press(await seen(() => part.getByLabelText("I do not know")));
    await press(part.getByRole("button", { name: "Keep it" }));
    await seen(() => part.getByText(/There is nothing to count yet/));
    expect(parseNote(await read(own))?.outcomes).toEqual([
      { on: "2026-11-30", state: "unknown" },
    ]);
    expect(asked).not.toContain(figures);
  });

  it("says so where the note has it and the figures could not be changed", async () => {
    const { part } = await opened({ figuresFail: true });
    await press(
      await seen(() => part.getByLabelText("They are together again")),
    );
    await press(part.getByRole("button", { name: "Keep it" }));
    await seen(() =>
      part.getByText(/It is kept in your note, but your figures/),
    );
  });

  it("is not asked behind a gate", async () => {
    const { part } = await opened({
      safety: {
        now: { answer: "they-may-hurt-me", on: "2026-11-29", seen: [] },
      },
    });
    await seen(() => part.getByText(/Behind this gate no number was shown/));
    expect(part.queryByText("Between the two of them")).toBeNull();
  });

  it("leaves alone what a newer program wrote", async () => {
    const { part } = await opened({
      note: { ...emptyNote, rest: { outcomes: { all: [] } } },
    });
    await seen(() => part.getByText(/A newer version of the desk wrote this/));
    expect(part.queryByRole("button", { name: "Keep it" })).toBeNull();
  });
});

describe("what the forecast says when a case is first read", () => {
  it("is kept once, in the coach's own note", async () => {
    const { read } = await opened({ note: emptyNote, part: "brief" });
    await seen(async () =>
      expect(parseNote(await read(own))?.predicted).toMatchObject({
        on: "2026-11-30",
        model: told.model.version,
      }),
    );
  });

  it("stays as it was kept", async () => {
    const { part, asked } = await opened({ part: "brief" });
    await seen(() => part.getAllByText(/^Of 100 people/));
    expect(asked).not.toContain(own);
  });
});
