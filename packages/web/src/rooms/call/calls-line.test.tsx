import { tasks } from "@staying-power/plan";
import {
  callsAheadWords as words,
  mapScreenWords,
  taskWords,
  todayWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { mount, type Mounted } from "../../testing/mount.tsx";
import { TaskBody } from "../map/task-body.tsx";
import { WaysPart } from "../today/ways-part.tsx";
import { callAt } from "./address.ts";
import { CallsLine } from "./calls-line.tsx";
import { type CallsKept, freshCalls } from "./model/calls-kept.ts";
import {
  exampleBooked,
  exampleIds,
  exampleKept,
  exampleLink,
  exampleWait,
  exampleWaiting,
} from "./testing/examples.ts";

const link = { id: "k", link: exampleLink(`age1${"q".repeat(58)}`) };

async function appWith(
  calls: Partial<CallsKept>,
  safety: Parameters<typeof said>[0] = { now: "safe" },
) {
  const app = await appAround();
  app.session.change((record) => ({
    ...record,
    safety: said(safety, {}),
    calls: { ...freshCalls, ...calls },
  }));
  return app;
}

const hrefs = (part: Mounted): readonly (string | null)[] =>
  part.queryAllByRole("link").map((each) => each.getAttribute("href"));

/** A call at this instant, under a name of its own. */
const at = (start: string, id: string, more: object = {}) =>
  exampleKept({ id, seen: { ...exampleBooked, start, ...more } });

describe("what the day says of calls", () => {
  it("is the next one by the clock of the device, and leads to it", async () => {
    const next = at("2026-12-01T17:00:00.000Z", "next");
    const part = mount(
      <CallsLine />,
      await appWith({
        calls: [
          at("2026-12-20T17:00:00.000Z", "later"),
          next,
          at("2026-11-24T17:00:00.000Z", "off", { state: "cancelled" }),
          at("2026-11-20T17:00:00.000Z", "over"),
          exampleKept({ id: "gone", gone: "2026-11-21T10:00:00.000Z" }),
        ],
      }),
    );
    await part.findByRole("link", {
      name: words.next({ coach: "Anna", day: "2026-12-01", time: "17:00" }),
    });
    expect(hrefs(part)).toEqual(["#/booked/next"]);
  });

  it("says that it is today, and what is waited for as long as it is", async () => {
    const part = mount(
      <CallsLine />,
      await appWith({
        calls: [at("2026-11-22T18:30:00.000Z", "now")],
        waits: [
          exampleWait(),
          exampleWait({
            id: "past",
            seen: { ...exampleWaiting, to: "2026-11-22T11:00:00.000Z" },
          }),
          exampleWait({ id: "ended", gone: "2026-11-21T10:00:00.000Z" }),
        ],
      }),
    );
    await part.findByRole("link", {
      name: words.today({ coach: "Anna", time: "18:30" }),
    });
    part.getByRole("link", { name: words.wait("Anna") });
    expect(hrefs(part)).toEqual([
      "#/booked/now",
      `#/waited/${exampleIds.wait}`,
    ]);
  });

  it("is nothing where there is nothing ahead", async () => {
    const part = mount(<CallsLine />, await appWith({ links: [link] }));
    expect(part.root.textContent).toBe("");
  });
});

describe("the ways to calls from other rooms", () => {
  const id = "one-person-who-knows";
  const task = { ...tasks[id], id, why: [] } as const;
  const shown = async (
    calls: Partial<CallsKept>,
    safety: Parameters<typeof said>[0] = { now: "safe" },
  ) => {
    const app = await appWith(calls, safety);
    return mount(
      <>
        <WaysPart />
        <TaskBody task={task} />
      </>,
      app,
    );
  };

  it("are there for whoever has a coach", async () => {
    const part = await shown({ links: [link] });
    part.getByText(taskWords[id].how);
    part.getByRole("link", { name: todayWords.calls });
    part.getByRole("link", { name: mapScreenWords.places.coach });
    expect(hrefs(part).filter((to) => to === callAt().hash)).toHaveLength(2);
  });

  it("are not there for whoever has none, nor where something matters more", async () => {
    for (const part of [
      await shown({}),
      await shown({ links: [link] }, { now: "they-may-hurt-me" }),
      await shown({ links: [link] }, { now: "safe", contact: "they-asked" }),
    ])
      expect(hrefs(part)).not.toContain(callAt().hash);
  });
});
