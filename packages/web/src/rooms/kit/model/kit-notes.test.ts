import { describe, expect, it } from "vitest";
import { asFound } from "../../../keep/as-found.ts";
import { freshKitNotes, type KitNotes, parseKitNotes } from "./kit-notes.ts";

const at = "2026-11-22T03:10:00.000Z";
const full: KitNotes = {
  drafts: [{ id: "d1", at, text: "All of it." }],
  reasons: [
    { id: "r1", text: "I sleep better." },
    { id: "r2", text: "I said I would." },
  ],
  people: [{ id: "p1", name: "Sam", number: "+1 555 0100" }],
  urges: [
    { id: "u1", at, kind: "look", outcome: "held" },
    { id: "u2", at, outcome: "wrote" },
    {
      id: "u3",
      at: "2026-11-22T04:10:00.000+01:00",
      outcome: "unsent",
      place: "bed",
      trigger: "song-or-place",
      note: "The radio.",
    },
  ],
  held: [
    {
      id: "h1",
      at,
      text: "Come back.",
      context: "no-contact",
      verdict: "hold",
      until: "2026-11-23T08:00:00.000Z",
    },
  ],
  choices: [{ id: "c1", at, verdict: "hold", choice: "hold" }],
  steps: [{ id: "first-days:drink", at }],
  endedAt: at,
  open: "d1",
  timer: { startedAt: 1_795_000_000_000 },
};

describe("parseKitNotes", () => {
  it("gives back what was kept, through JSON and back", () => {
    expect(parseKitNotes(full)).toEqual(full);
    expect(parseKitNotes(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([undefined, null, {}])("takes %o for nothing yet", (input) => {
    expect(parseKitNotes(input)).toEqual(freshKitNotes);
  });

  it.each(["text", 7, true, [[]]])(
    "keeps %o aside, which is no notes at all",
    (input) => {
      expect(parseKitNotes(input)).toEqual({
        ...freshKitNotes,
        unread: [input],
      });
    },
  );

  it("keeps what it cannot read aside and word for word, and the rest in use", () => {
    const odd = [
      { id: "d2", at: "some night", text: "kept" },
      { id: "", at, text: "kept" },
      { at, text: "kept" },
      { id: "d1", at, text: "the same name again" },
      "kept",
      null,
    ];
    const notes = parseKitNotes({
      ...full,
      drafts: [...full.drafts, ...odd],
      people: { not: "a list" },
      urges: [{ id: "u1", at, outcome: "a newer outcome" }],
    });
    expect(notes).toEqual({
      ...full,
      people: [],
      urges: [],
      unread: [
        ...odd.map((item) => ({ drafts: item })),
        { people: { not: "a list" } },
        { urges: { id: "u1", at, outcome: "a newer outcome" } },
      ],
    });
    expect(parseKitNotes(notes)).toEqual(notes);
  });

  it("keeps an urge whose place or trigger it does not know, and leaves these as they are", () => {
    const urge = { id: "u1", at, outcome: "held", place: "a newer place" };
    const odd = { ...urge, id: "u2", trigger: 7, note: ["odd"] };
    const { urges, unread } = parseKitNotes({ ...full, urges: [urge, odd] });
    expect(urges).toEqual(
      ["u1", "u2"].map((id) => ({ id, at, outcome: "held" })),
    );
    expect(unread).toBeUndefined();
    expect(urges.map(asFound)).toEqual([urge, odd]);
  });

  it("keeps a message that was held since the check could not read it", () => {
    const verdict = "unread" as const;
    const notes = {
      ...full,
      held: full.held.map((held) => ({ ...held, verdict })),
      choices: full.choices.map((choice) => ({ ...choice, verdict })),
    };
    expect(parseKitNotes(notes)).toEqual(notes);
    expect(notes.held.length).toBeGreaterThan(0);
  });

  it("keeps aside a held message or a choice that it cannot read", () => {
    const [held] = full.held;
    const odd = [
      { ...held, id: "h2", until: "some day" },
      { ...held, id: "h3", context: "a newer situation" },
      { ...held, id: "h4", verdict: undefined },
      { ...held, id: "h5", text: 7 },
    ];
    const choice = { id: "c2", at, verdict: "hold", choice: "a newer choice" };
    const notes = parseKitNotes({ ...full, held: odd, choices: [choice] });
    expect(notes).toEqual({
      ...full,
      held: [],
      choices: [],
      unread: [...odd.map((item) => ({ held: item })), { choices: choice }],
    });
    expect(parseKitNotes(notes)).toEqual(notes);
  });

  it.each([Number.NaN, "soon", null, { at: 1 }])(
    "lets go of a timer that is none: %o",
    (startedAt) => {
      const { timer: _, ...rest } = full;
      expect(parseKitNotes({ ...full, timer: { startedAt } })).toEqual(rest);
    },
  );
});
