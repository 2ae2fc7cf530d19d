import { type GateId, gateIds, gates } from "@staying-power/care";
import { signal } from "@preact/signals";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { nothingWrong, said } from "../../../care/src/testing/said.ts";
import { kitAt } from "../rooms/kit/address.ts";
import { fresh } from "../testing/fresh.ts";
import { mount } from "../testing/mount.tsx";
import { newVisit } from "../testing/visit.ts";
import type { Place } from "../ui/shell/address.ts";
import type { App } from "../ui/shell/app-context.ts";
import { RoomTitle } from "../ui/shell/room-title.ts";
import { barDoors, doorTable, isDoorOpen } from "../visit/doors.ts";
import type { Session } from "../visit/session.ts";
import { rooms } from "./every-room.ts";
import { Frame } from "./frame/frame.tsx";
import { placeAt, placeToShow, roomOf } from "./guard.ts";

const today = "2026-11-22";

/** What was said, and what is known, where this gate is shut and no other. */
const behind: Readonly<Record<GateId, { given?: object; facts?: object }>> = {
  "danger-to-me": { given: { now: "they-may-hurt-me" } },
  "danger-to-myself": { given: { now: "i-may-hurt-myself" } },
  "danger-from-me": { given: { now: "i-may-hurt-someone" } },
  "abuse-of-me": { given: { harm: "to-me" } },
  "abuse-by-me": { given: { harm: "by-me" } },
  "abuse-unsure": { given: { harm: "both" } },
  threats: { facts: { conduct: ["threatened"] } },
  "court-order": { given: { contact: "court-order" } },
  "they-said-no": { given: { contact: "they-asked" } },
  addiction: { given: { central: "addiction" } },
  "untreated-illness": { given: { central: "illness" } },
  "under-18": { given: { adult: "no" } },
  "committed-elsewhere": { given: { committed: "married" } },
  "asked-for-space": { given: { contact: "needs-space" } },
  motive: { given: { motive: "lonely" } },
};

/** A visit behind exactly these gates, with a case that has begun. */
async function visitBehind(ids: readonly GateId[]): Promise<Session> {
  const visit = newVisit({ day: today });
  await visit.start();
  const record = fresh(today);
  const facts = Object.assign({}, ...ids.map((id) => behind[id].facts ?? {}));
  visit.bringIn(
    {
      ...record,
      case: { ...record.case, breakup: "2026-11-01", facts },
      safety: said(
        Object.assign(
          { ...nothingWrong },
          ...ids.map((id) => behind[id].given ?? {}),
        ),
        facts,
      ),
    },
    "replace",
  );
  expect(visit.gates.value.map(({ id }) => id)).toEqual(ids);
  visit.sawCare();
  return visit;
}

interface Seen {
  readonly at: string;
  readonly text: string;
  /** Where its links lead, of our own screens and of what a phone can call. */
  readonly links: readonly string[];
}

/** A screen as it stands in its frame, once all of it is there. */
async function seen(visit: Session, place: Place): Promise<Seen> {
  const room = roomOf(rooms, place);
  if (room === null) throw new TypeError(`no room for ${place.hash}`);
  await room.load();
  const Screen = room.screen.value;
  if (Screen === null) throw new TypeError(`no screen for ${place.hash}`);
  const app: App = {
    session: visit,
    navigation: { place: signal(place), go: () => {}, goOn: () => {} },
  };
  const { root, show } = mount(
    <Frame room={room}>
      <RoomTitle.Provider value={room.title}>
        <Screen hash={place.hash} />
      </RoomTitle.Provider>
    </Frame>,
    app,
  );
  // What is fetched behind the screen, such as the help lines.
  for (let turn = 0; turn < 200 && isBusy(root); turn += 1)
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  const found = {
    at: place.hash,
    text: root.textContent,
    links: [...root.querySelectorAll("a")].map(
      (link) => link.getAttribute("href") ?? "",
    ),
  };
  // What breathes and counts must not go on without a document.
  show(null);
  return found;
}

function isBusy(root: HTMLElement): boolean {
  return root.querySelector('[aria-busy="true"]') !== null;
}

/** The screens that stand open behind every gate, and that this law is about. */
const places: readonly Place[] = [
  ...[
    "#/today",
    "#/care",
    "#/letting-go",
    "#/letting-go/anger",
    "#/let-go",
    "#/let-go/dates",
    "#/let-go/rituals",
    "#/let-go/close",
    "#/letter",
    "#/closed",
    "#/left-again",
    "#/help",
    "#/map",
  ].map((hash) => placeAt(rooms, hash)),
  ...(["breathe", "write", "why", "call", "safe", "after"] as const).map(
    (door) => kitAt({ door }),
  ),
  ...["#/answers", "#/mine", "#/about"].map((hash) => placeAt(rooms, hash)),
];

const inviting =
  /tomorrow|before you send|about to write|check a message|message you held|reading|of 100/i;

/** What one does for oneself, and not to the ex. */
const ownTomorrow = /for tomorrow|tomorrow’s clothes/gi;

describe.each(gateIds)("behind the gate %s", (id) => {
  it("no door of any screen leads to what is withheld, and no word invites to it", async () => {
    const visit = await visitBehind([id]);
    const writing = visit.writing.value;
    for (const place of places) {
      const { at, text, links } = await seen(visit, place);
      const ours = links.filter((href) => href.startsWith("#/"));
      expect(ours.length).toBeGreaterThan(0);
      for (const href of ours) {
        const there = placeAt(rooms, href);
        // A door opens on the room it names, not on another one that stands before it.
        const shown = placeToShow(rooms, visit, there);
        // The next question is no place of its own, but the way to one; home is the day.
        const meant =
          there.room === "next"
            ? ["next", "ask"]
            : [there.room === "start" ? "today" : there.room];
        expect([at, href, meant]).toEqual([
          at,
          href,
          expect.arrayContaining([shown.room]),
        ]);
        if (writing === "withheld")
          expect([at, href]).not.toEqual([
            at,
            expect.stringMatching(/^#\/check/),
          ]);
      }
      const isMeant = !["#/answers", "#/mine", "#/about"].includes(at);
      if (writing !== "open" && at.startsWith("#/kit"))
        expect([at, text]).not.toEqual([
          at,
          expect.stringMatching(/tomorrow/i),
        ]);
      if (writing === "withheld" && isMeant)
        expect([at, text.replaceAll(ownTomorrow, "")]).not.toEqual([
          at,
          expect.stringMatching(inviting),
        ]);
    }
  });

  it("help and letting go are one tap away from the first screen, the kit and the page of care", async () => {
    const visit = await visitBehind([id]);
    for (const hash of ["#/", "#/kit", "#/care"]) {
      const { links } = await seen(visit, placeAt(rooms, hash));
      expect([hash, links]).toEqual([
        hash,
        expect.arrayContaining(["#/letting-go"]),
      ]);
      const help = links.filter((href) => /^#\/(?:help|kit\/safe)$/.test(href));
      expect([hash, help.length > 0]).toEqual([hash, true]);
    }
  });

  it("the page of care names anger, has real doors, and changing the answers comes last", async () => {
    const { links } = await seen(
      await visitBehind([id]),
      placeAt(rooms, "#/care"),
    );
    const main = links.slice(0, links.lastIndexOf("#/answers") + 1);
    for (const door of [
      "#/letting-go",
      "#/letting-go/anger",
      "#/kit",
      "#/help",
    ])
      expect(main.indexOf(door)).toBeGreaterThanOrEqual(0);
    const changes = links.indexOf("#/answers");
    const later = links.slice(changes + 1);
    // Only the bar of the case stands below it.
    expect(
      later.every((href) =>
        /^#\/(?:today|map|mine|kit|reading|care|)$/.test(href),
      ),
    ).toBe(true);
  });
});

describe("behind no gate", () => {
  it("the day and the kit offer all they have", async () => {
    const visit = await visitBehind([]);
    // Home is the day, once there is a case.
    const home = placeToShow(rooms, visit, placeAt(rooms, "#/"));
    expect(home.hash).toBe("#/today");
    const day = await seen(visit, home);
    for (const door of [
      "#/kit",
      "#/reading",
      "#/happened",
      "#/check",
      "#/letting-go",
      "#/help",
    ])
      expect(day.links).toContain(door);
    const kit = await seen(visit, kitAt());
    expect(kit.text).toMatch(/You can still write tomorrow/);
    expect(kit.links).not.toContain("#/letting-go");
    const write = await seen(visit, kitAt({ door: "write" }));
    expect(write.links).toContain("#/check/write");
  });
});

describe("the map", () => {
  const at = placeAt(rooms, "#/map");

  it("tells nobody what to do before they were asked whether they are safe", async () => {
    const visit = newVisit({ day: today });
    await visit.start();
    // With nothing known it only says what will be there.
    expect(placeToShow(rooms, visit, at)).toEqual(at);
    visit.log({ kind: "signal", signal: "warm-contact", at: today });
    const asked = placeToShow(rooms, visit, at);
    expect(asked.room).toBe("safety");
    expect(asked.hash).toContain("map");
    visit.answer("endedBy", "ex");
    expect(placeToShow(rooms, visit, at).room).toBe("safety");
  });

  it.each(gateIds)(
    "of a day before does not open behind the gate %s",
    async (id) => {
      const before = placeAt(rooms, "#/map/2026-11-10");
      expect(before.hash).toBe("#/map/2026-11-10");
      expect(placeToShow(rooms, await visitBehind([id]), before)).toEqual(at);
      expect(placeToShow(rooms, await visitBehind([]), before)).toEqual(before);
    },
  );

  it.each(gateIds)("opens behind the gate %s", async (id) => {
    expect(placeToShow(rooms, await visitBehind([id]), at)).toEqual(at);
  });

  it("is one tap from the first screen once there is a case, and the answers from the map and from mine", async () => {
    const visit = await visitBehind([]);
    const links = async (hash: string) =>
      (await seen(visit, placeAt(rooms, hash))).links;
    expect(await links("#/today")).toContain("#/map");
    expect(await links("#/map")).toContain("#/answers");
    expect(await links("#/mine")).toContain("#/answers");
    const nothing = newVisit({ day: today });
    await nothing.start();
    // And the day of somebody of whom nothing is known is the first screen.
    const home = placeToShow(rooms, nothing, placeAt(rooms, "#/today"));
    expect(home.hash).toBe("#/");
    const first = await seen(nothing, home);
    expect(first.links).not.toContain("#/map");
  });
});

describe("while what is kept cannot be read", () => {
  it("the kit speaks to everyone, also to someone who was told no", async () => {
    const visit = newVisit({ day: today });
    expect(visit.writing.value).toBe("unknown");
    const { text } = await seen(visit, kitAt());
    expect(text).toMatch(/It stays with you/);
    expect(text).not.toMatch(/tomorrow/);
  });
});

describe("the table of doors", () => {
  it("names rooms that there are, and asks of each what its guard asks", () => {
    for (const [name, needs] of Object.entries(doorTable)) {
      const room = rooms.find((one) => one.name === name);
      expect([name, room?.name]).toEqual([name, name]);
      if (room?.behind === "gates")
        expect([name, needs]).toEqual([name, "reading"]);
    }
  });

  it("leaves the day, what matters most and the map in the bar, none of them withheld, behind any gate", () => {
    for (const id of gateIds) {
      const shut = gates.filter((gate) => gate.id === id);
      const doors = barDoors(shut);
      expect(doors[0]).toBe("today");
      expect(new Set(doors).size).toBe(doors.length);
      for (const door of doors)
        expect([id, door, isDoorOpen(door, shut)]).toEqual([id, door, true]);
    }
  });
});
