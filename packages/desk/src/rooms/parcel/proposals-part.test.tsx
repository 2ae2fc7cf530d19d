import { parseSharedCase, type SharedCase } from "@staying-power/case";
import { deskAnswerWords } from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { deskAtHand, show } from "../../testing/desk-at-hand.tsx";
import type { DraftProposal } from "../../visit/draft-proposal.ts";
import { ProposalsPart } from "./proposals-part.tsx";

const words = deskAnswerWords.proposals;

function sharedWith(more: object, events: readonly object[] = []): SharedCase {
  const read = parseSharedCase({
    format: "staying-power/shared-case",
    version: 1,
    sharedAt: "2026-11-29T10:00:00.000Z",
    replyTo: `age1${"q".repeat(58)}`,
    zone: "Europe/London",
    case: {
      format: "staying-power/case",
      version: 1,
      breakup: "2026-09-01",
      facts: { endedBy: "ex" },
      events,
    },
    ...more,
  });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** The part, with what is drafted in it by then. */
function shown(shared: SharedCase) {
  const drafts: (readonly DraftProposal[])[] = [[]];
  const Part = () => {
    const [proposals, change] = useState<readonly DraftProposal[]>([]);
    drafts.push(proposals);
    return <ProposalsPart {...{ shared, proposals }} onChange={change} />;
  };
  const part = show(deskAtHand().desk, <Part />);
  return { part, drafts: () => drafts.at(-1) ?? [] };
}

const press = (one: HTMLElement) => act(() => one.click());

describe("proposals for a map", () => {
  it("begin with what was shared of it: changed, gone on with, or ended, each once", async () => {
    const { part, drafts } = shown(
      sharedWith({}, [
        {
          kind: "if-then",
          at: "2026-11-01",
          plan: "late",
          cue: "it is late",
          response: "I walk",
        },
        {
          kind: "project",
          at: "2026-10-01",
          project: "guitar",
          area: "passion",
          what: "Play one song",
        },
        { kind: "waiting", at: "2026-11-01", until: "2027-03-01" },
      ]),
    );
    const [changesPlan] = part.getAllByRole("button", {
      name: words.theirs.change,
    });
    if (changesPlan === undefined) throw new Error("no plan");
    await press(changesPlan);
    await act(() => {
      fireEvent.input(part.getByLabelText(words.response), {
        target: { value: "I read" },
      });
    });
    await press(part.getByRole("button", { name: words.theirs.habit }));
    // Only the day to wait for is left to be changed.
    await press(part.getByRole("button", { name: words.theirs.end }));
    expect(drafts()).toMatchObject([
      { kind: "if-then", of: "late", cue: "it is late", response: "I read" },
      { kind: "project", of: "guitar", next: "habit", what: "Play one song" },
      { kind: "waiting", of: "waiting", ends: true },
    ]);
    part.getByText(words.theirs.all);
  });

  it("give a project its places in the week, each once", async () => {
    const { part, drafts } = shown(sharedWith({}));
    part.getByText(words.theirs.none);
    await press(part.getByRole("button", { name: words.add.project }));
    const add = part.getByRole("button", { name: words.slot.add });
    await press(add);
    await press(add);
    const [, second] = part.getAllByLabelText(words.slot.part);
    await act(() => {
      fireEvent.change(second ?? add, { target: { value: "morning" } });
    });
    const [minutes] = part.getAllByLabelText(words.slot.minutes);
    await act(() => {
      fireEvent.change(minutes ?? add, { target: { value: "30" } });
    });
    expect(drafts()[0]?.slots).toEqual([
      { day: "monday", part: "day", minutes: 30 },
      { day: "monday", part: "morning" },
    ]);
  });

  it.each([
    ["now", "they-may-hurt-me", ["waiting", "letting-go"]],
    ["now", "i-may-hurt-myself", ["waiting", "letting-go", "ritual"]],
    ["contact", "they-asked", ["waiting", "letting-go"]],
  ] as const)(
    "leave out behind %s: %s what their map has no place for, and say why",
    (key, answer, left) => {
      const { part } = shown(
        sharedWith({
          safety: { [key]: { answer, on: "2026-11-29", seen: [] } },
        }),
      );
      for (const kind of ["waiting", "letting-go", "ritual"] as const) {
        const isLeft = left.some((each) => each === kind);
        expect(part.queryAllByText(words.left[kind])).toHaveLength(
          isLeft ? 1 : 0,
        );
        expect(
          part.queryAllByRole("button", { name: words.add[kind] }),
        ).toHaveLength(isLeft ? 0 : 1);
      }
      part.getByRole("button", { name: words.add["if-then"] });
    },
  );
});
