import { newIdentity, sealTo } from "@staying-power/seal";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { deskAtHand, seen, show, signIn } from "../../testing/desk-at-hand.tsx";
import {
  emptySheet,
  type Figure,
  printSheet,
  withFigure,
} from "../../visit/figures.ts";
import { OutcomesScreen } from "./outcomes-screen.tsx";

const press = (one: HTMLElement) => act(() => one.click());
const me = { id: "11111111-1111-4111-8111-111111111111", name: "Ann" };
const bea = { id: "55555555-5555-4555-8555-555555555555", name: "Bea" };

const figure = (n: number, cameBack: boolean): Figure => ({
  id: `${n}`,
  seen: { "3-months": { said: 20, cameBack } },
  record: {
    format: "staying-power/outcome",
    version: 1,
    endedBy: "ex",
    said: "20-to-30",
    watched: "1-month",
    outcome: cameBack ? "together" : "not-back",
  },
});
const sheetOf = (cases: number): string =>
  printSheet(
    Array.from({ length: cases }, (_, n) => figure(n, n < 3)).reduce(
      withFigure,
      emptySheet,
    ),
  );

/** The screen, with the sheets of coaches: the text of each, or null for one that was sealed to somebody else. */
async function shown(
  sheets: readonly (readonly [typeof me, string | null])[],
  online = true,
) {
  const { identity, recipient } = await newIdentity();
  const other = await newIdentity();
  const figures = await Promise.all(
    sheets.map(async ([coach, text]) => ({
      coach,
      revision: 1,
      changedAt: "2026-11-29T10:00:00.000Z",
      sealed: Buffer.from(
        await sealTo(
          text === null ? other.recipient : recipient,
          new TextEncoder().encode(text ?? "x"),
        ),
      ).toString("base64url"),
    })),
  );
  const { desk } = deskAtHand({
    answers: { "GET /v1/figures": { figures } },
    online,
  });
  await signIn(desk, identity);
  return show(desk, <OutcomesScreen />);
}

describe("what was said, and what happened", () => {
  it("says on the first day what will be here, and the first step", async () => {
    const part = await shown([]);
    await seen(() => part.getByText("Nothing counted yet"));
    part.getByRole("link", { name: "Go to your cases" });
  });

  it("is a list without a curve while the cases are few, and says so", async () => {
    const part = await shown([[me, sheetOf(19)]]);
    await seen(() =>
      part.getByText(/^These are 19 cases\. With fewer than 20/),
    );
    expect(part.getAllByText("Said 20 to 30 of 100: not back.")).toHaveLength(
      16,
    );
    expect(part.queryByRole("table")).toBeNull();
    expect(part.queryByRole("img")).toBeNull();
  });

  it("is a picture and a table from then on, and of the practice together", async () => {
    const part = await shown([
      [me, sheetOf(20)],
      [bea, sheetOf(10)],
    ]);
    await seen(() => expect(part.getAllByRole("table")).toHaveLength(2));
    expect(part.getAllByRole("img")).toHaveLength(2);
    part.getByText("2 coaches counted so far.");
    // Wilson: 3 of 20, and 6 of 30.
    part.getByText("15 (5 to 36)");
    part.getByText("20 (10 to 37)");
    await press(part.getByLabelText("A year"));
    expect(
      part.getAllByText("No case is over for this span yet."),
    ).toHaveLength(2);
  });

  it("says so where a sheet does not open", async () => {
    const part = await shown([
      [me, null],
      [bea, null],
    ]);
    await seen(() =>
      part.getByText(/^Your own figures could not be read here/),
    );
    part.getByText(/^One sheet could not be opened/);
  });

  it("shows the file in full before it is saved", async () => {
    const part = await shown([[me, sheetOf(4)]]);
    await press(
      await seen(() => part.getByRole("button", { name: "Show me all of it" })),
    );
    const whole = part.getByLabelText("Records to give on");
    const lines = (whole as HTMLTextAreaElement).value.trim().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines).toEqual(lines.toSorted());
    part.getByText(/hides somebody only among those who have the very same/);
    await press(part.getByRole("button", { name: "Cancel" }));
    part.getByText("Nothing was saved.");
  });

  it("says that the desk cannot be reached, and tries again", async () => {
    const part = await shown([], false);
    await seen(() => part.getByText(/cannot be reached just now/));
    part.getByRole("button", { name: "Try again" });
  });
});
