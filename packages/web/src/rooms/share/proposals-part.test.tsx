import {
  type Event,
  type ProposedEntry,
  readCoachAnswer,
} from "@staying-power/case";
import { mapScreenWords, proposalWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { freshChoice } from "./model/choice.ts";
import { acceptedId } from "./model/parcels.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { ProposalsPart } from "./proposals-part.tsx";
import { useShare } from "./use-share.ts";

const words = proposalWords;
const at = "2026-11-21";
const parcel: KeptParcel = {
  id: "p1",
  relay: "https://desk.example",
  coaches: [{ name: "Anna", recipient: "age1x" }],
  capability: "CAP",
  identity: "AGE-SECRET-KEY-1",
  replyTo: "age1y",
  choice: freshChoice,
  sent: [],
  answers: [],
  decisions: [],
};

/** Its lines, as the page of a parcel shows them. */
function Lines({ events }: { readonly events: readonly unknown[] }) {
  const { kept } = useShare();
  const read = readCoachAnswer({
    format: "staying-power/coach-answer",
    version: 1,
    sentAt: "2026-11-21T10:00:00.000Z",
    from: "Anna",
    proposals: events.map((event, place) => ({ id: `l${place}`, event })),
  });
  const [known] = kept.parcels;
  return read.ok && known !== undefined ? (
    <ProposalsPart parcel={known} answer={1} proposals={read.value.proposals} />
  ) : null;
}

interface Ground {
  readonly events?: readonly Event[];
  readonly safety?: Readonly<Record<string, string>>;
}

async function around(
  proposed: readonly (ProposedEntry | { readonly kind: "later" })[],
  { events = [], safety = {} }: Ground = {},
) {
  const app = await appAround();
  app.session.change((record) => ({
    ...record,
    case: {
      ...record.case,
      breakup: "2026-11-01",
      facts: { endedBy: "ex" },
      events,
    },
    safety: Object.fromEntries(
      Object.entries(safety).map(([key, answer]) => [
        key,
        { answer, on: at, seen: [] },
      ]),
    ),
    share: { parcels: [parcel] },
  }));
  const part = mount(<Lines events={proposed} />, app);
  const own = () => app.session.person.value.events ?? [];
  const lettingGo = () => app.session.record.value.lettingGo;
  return { part, own, lettingGo, app };
}

const day = {
  kind: "day",
  name: "Her birthday",
  on: "2026-12-24",
  yearly: true,
  doing: "Cook with Sam",
  place: "At my sister’s",
  person: "",
} as const;
const waiting = { kind: "waiting", at, until: "2027-03-01" } as const;

describe("what a coach proposes for a map", () => {
  it.each<ProposedEntry>([
    {
      kind: "if-then",
      at,
      plan: "late",
      cue: "it is late",
      response: "I call Ana",
      moment: { part: "night" },
    },
    { kind: "project", at, project: "guitar", area: "passion", what: "Play" },
    waiting,
    { kind: "letting-go", at, chosen: true },
  ])(
    "is entered once when it is accepted, and taken out again: %o",
    async (entry) => {
      const { part, own } = await around([entry]);
      const accept =
        entry.kind === "letting-go"
          ? mapScreenWords.lettingGo.yes
          : words.accept;
      await press(part.getByRole("button", { name: accept }));
      part.getByText(words.accepted);
      expect(own()).toMatchObject([
        { kind: entry.kind, id: acceptedId(parcel, 1, 0) },
      ]);
      await press(part.getByText(words.undo));
      expect(own()).toEqual([]);
      await press(
        part.getByRole("button", {
          name:
            entry.kind === "letting-go"
              ? mapScreenWords.lettingGo.no
              : words.decline,
        }),
      );
      part.getByText(words.declined);
      expect(own()).toEqual([]);
    },
  );

  it("enters a day that will hurt and a farewell in their lists, and takes them out again", async () => {
    const { part, lettingGo } = await around([
      day,
      { kind: "ritual", ritual: "walk" },
    ]);
    part.getByText("What to do: Cook with Sam");
    expect(part.queryByText(/^Whom to call/)).toBeNull();
    const [first, second] = part.getAllByText(words.accept);
    if (!first || !second) throw new Error("not there");
    await press(second);
    await press(first);
    const { kind: _, ...kept } = day;
    expect(lettingGo()).toMatchObject({
      dates: [{ ...kept, id: acceptedId(parcel, 1, 0) }],
      rituals: [{ id: "walk" }],
    });
    for (const undo of part.getAllByText(words.undo)) await press(undo);
    expect(lettingGo()).toMatchObject({ dates: [], rituals: [] });
  });

  it("stands beside what is there, which comes back with the undo", async () => {
    const mine: Event = {
      kind: "project",
      at: "2026-11-10",
      id: "mine",
      project: "guitar",
      area: "passion",
      what: "Play one song",
    };
    const { part, own } = await around(
      [{ ...mine, id: "theirs", what: null }],
      { events: [mine] },
    );
    part.getByText(words.ends.project);
    part.getByText(words.yours);
    part.getByText("Play one song");
    await press(part.getByText(words.accept));
    expect(own()).toHaveLength(2);
    await press(part.getByText(words.undo));
    expect(own()).toEqual([mine]);
  });

  it.each([
    ["now", "they-may-hurt-me", "danger", "gate"],
    ["contact", "they-asked", "no", "letting-go"],
    ["contact", "court-order", "no", "letting-go"],
  ] as const)(
    "has no place behind %s: %s that the map itself would not give",
    async (key, answer, behind, fault) => {
      const { part, own } = await around([waiting], {
        safety: { [key]: answer },
      });
      part.getByText(words.behind[behind]);
      part.getByText(words.faults[fault]);
      expect(part.queryByText(words.accept)).toBeNull();
      await press(part.getByText(words.decline));
      part.getByText(words.declined);
      expect(own()).toEqual([]);
    },
  );

  it("asks nobody to let go who does, whatever led there", async () => {
    const { part } = await around([{ kind: "letting-go", at, chosen: true }], {
      safety: { contact: "they-asked" },
    });
    part.getByText(words.already["letting-go"]);
    expect(part.queryByText(mapScreenWords.lettingGo.ask)).toBeNull();
    expect(part.queryByText(mapScreenWords.lettingGo.yes)).toBeNull();
    await press(part.getByText(words.decline));
    part.getByText(words.declined);
  });

  it("says that a line is of a later version, and leaves the others as they are", async () => {
    const { part } = await around([
      { kind: "later" },
      { kind: "ritual", ritual: "lantern" },
      waiting,
    ]);
    expect(part.getAllByText(words.later)).toHaveLength(2);
    await press(part.getByText(words.accept));
    part.getByText(words.accepted);
  });
});
