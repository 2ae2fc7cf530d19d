import type { Event } from "@staying-power/case";
import { signal } from "@preact/signals";
import {
  gateWords,
  mapScreenWords,
  mapWords,
  plainText,
  taskWords,
  variantWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { MapScreen } from "./map-screen.tsx";
import { opinions } from "./model/opinions.ts";

const words = mapScreenWords;
const today = "2026-11-22";

interface Told {
  readonly facts?: object;
  readonly events?: readonly Event[];
}

async function shown(
  told: Told = { facts: { endedBy: "ex" } },
  day = signal(today),
) {
  const app = await appAround({ day });
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup: "2026-10-01", ...told },
  }));
  const part = mount(<MapScreen on="" />, app);
  /** By all that it says, also what is only heard. */
  const button = (name: string): HTMLElement => {
    const found = part
      .getAllByRole("button")
      .find(({ textContent }) => textContent === name);
    if (found === undefined) throw new TypeError(`no button ${name}`);
    return found;
  };
  return {
    ...part,
    app,
    button,
    day,
    events: () => app.session.person.value.events ?? [],
    done: (what: string) => press(button(plainText(words.done(what)))),
    cards: () =>
      [...part.root.querySelectorAll(".task h3")].map(
        (heading) => heading.firstChild?.textContent,
      ),
    pressed: (name: string) => press(button(name)),
  };
}

describe("the map", () => {
  it("says where one stands, and offers three things and no more", async () => {
    const { getByText, cards, root } = await shown();
    expect(getByText(mapWords.states["no-contact"])).toBeTruthy();
    expect(cards()).toHaveLength(3);
    expect(root.querySelectorAll(".more-task").length).toBeGreaterThan(3);
    expect(root.querySelector("details[open]")).toBeNull();
  });

  it("with nothing known says what will be here, and leads to the questions", async () => {
    const { getByText, queryByText, getByRole } = mount(
      <MapScreen on="" />,
      await appAround({ day: today }),
    );
    expect(getByText(words.empty.text)).toBeTruthy();
    expect(
      getByRole("link", { name: words.empty.start }).getAttribute("href"),
    ).toBe("#/next");
    expect(queryByText(words.today)).toBeNull();
    expect(getByText(words.lettingGo.read)).toBeTruthy();
  });

  it("says of each task why it is here, and who says so", async () => {
    const { root } = await shown();
    for (const variant of Object.values(opinions))
      expect(variantWords[variant].disagree).not.toBeNull();
    const reasons = [...root.querySelectorAll(".why-task")];
    expect(reasons.length).toBeGreaterThan(3);
    for (const why of reasons) {
      expect(why.querySelectorAll("li").length).toBeGreaterThan(0);
      expect(
        Object.values(words.whoSays).some((said) =>
          why.textContent.includes(said),
        ),
      ).toBe(true);
    }
    const first = root.querySelector(".task .why-task");
    expect(first?.textContent).toContain(variantWords.V1.disagree);
  });

  it("keeps what was done with its day, shows it as done, and takes it back", async () => {
    const { cards, events, done, root, button, day } = await shown();
    const before = cards();
    const { what } = taskWords["keep-no-contact"];
    expect(before[0]).toBe(what);
    await done(what);
    expect(events()).toEqual([
      {
        at: expect.stringMatching(/^2026-11-22T/),
        id: expect.any(String),
        kind: "task",
        task: "keep-no-contact",
        done: true,
      },
    ]);
    expect(cards()).toEqual(before.slice(1));
    expect(root.querySelector(".done-tasks")?.textContent).toContain(
      plainText(words.doneToday(what)),
    );
    const undo = button(plainText(words.undo(what)));
    expect(document.activeElement).toBe(undo);
    await press(undo);
    expect(events()).toEqual([]);
    expect(cards()).toEqual(before);
    expect(document.activeElement?.textContent).toBe(words.today);
    await done(what);
    // On the next day the habit is there again.
    day.value = "2026-11-23";
    await press(document.body);
    expect(cards()).toEqual(before);
  });

  it("calls three things enough for a day", async () => {
    const { cards, done, getByText } = await shown();
    for (let count = 0; count < 3; count += 1) await done(cards()[0] ?? "");
    expect(cards()).toEqual([]);
    expect(getByText(words.enough)).toBeTruthy();
  });

  it("takes back what was done elsewhere, and leaves tasks that it does not know", async () => {
    const theirs: readonly Event[] = [
      { at: today, kind: "task", task: "keep-no-contact", done: true },
      { at: today, kind: "task", task: "of-a-later-version", done: true },
    ];
    const { cards, events, root, pressed } = await shown({ events: theirs });
    expect(root.querySelectorAll(".done-tasks li")).toHaveLength(1);
    const { what } = taskWords["keep-no-contact"];
    await pressed(plainText(words.undo(what)));
    expect(events()).toEqual([
      ...theirs,
      expect.objectContaining({ task: "keep-no-contact", done: false }),
    ]);
    expect(cards()[0]).toBe(what);
  });

  it("tells how each stage stands by a word", async () => {
    const { root } = await shown();
    const stages = [...root.querySelectorAll(".stages li")];
    expect(stages).toHaveLength(Object.keys(mapWords.stages).length);
    for (const stage of stages)
      expect(stage.textContent).toMatch(
        / · (?:done|now|next|later|always open)$/,
      );
  });

  it.each([
    { facts: { contactForbidden: "they-asked" } },
    {
      facts: { endedBy: "ex" },
      events: [{ at: today, kind: "letting-go", chosen: true }],
    },
  ] as const)(
    "tells of no meeting to come on the way of healing",
    async (told) => {
      const { root } = await shown(told);
      expect(root.textContent).toContain(words.lettingGo.isChosen);
      expect(root.textContent).not.toContain(words.lettingGo.text);
      const text = root.querySelector(".stages")?.textContent;
      expect(text).toContain(mapWords.stages["letting-go"]);
      expect(text).not.toContain(mapWords.stages.meeting);
      expect(text).not.toContain(mapWords.statuses.later);
    },
  );

  it("leads from the stage where they reach out to what came", async () => {
    const here = await shown({
      facts: { endedBy: "ex" },
      events: [{ at: today, kind: "signal", signal: "warm-contact" }],
    });
    expect(
      here.root.querySelector('.stages .now a[href="#/they-wrote"]'),
    ).not.toBeNull();
    expect(
      (await shown()).root.querySelector('.stages a[href="#/they-wrote"]'),
    ).toBeNull();
  });

  it("says what the newest day changed, and nothing of a task that was ticked off", async () => {
    const wrote = await shown({
      facts: { endedBy: "ex" },
      events: [{ at: today, kind: "signal", signal: "warm-contact" }],
    });
    expect(wrote.getByText(words.changed)).toBeTruthy();
    expect(wrote.getByText(mapWords.changed.state)).toBeTruthy();
    const ticked = await shown();
    await ticked.done(taskWords["know-what-counts"].what);
    expect(ticked.queryByText(words.changed)).toBeNull();
  });
});

describe("a map of before", () => {
  const came: Event = {
    at: "2026-11-20",
    kind: "signal",
    signal: "warm-contact",
  };
  const slipped: Event = { at: "2026-11-10", kind: "break", how: "wrote" };

  it("is one tap from what changed, and stands as it was that evening", async () => {
    const { getByRole } = await shown({
      facts: { endedBy: "ex" },
      events: [slipped, came],
    });
    const link = getByRole("link", { name: words.earlier.link });
    expect(link.getAttribute("href")).toBe("#/map/2026-11-19");
  });

  it("is read, not ticked, and leads to other days and back", async () => {
    const { app } = await shown({
      facts: { endedBy: "ex" },
      events: [slipped, came],
    });
    const before = mount(<MapScreen on="2026-11-19" />, app);
    expect(before.getByText(mapWords.states["no-contact"])).toBeTruthy();
    expect(before.root.querySelectorAll(".more-task").length).toBeGreaterThan(
      3,
    );
    expect(before.root.querySelectorAll("button")).toHaveLength(0);
    const links = [...before.root.querySelectorAll("main a")].map((one) =>
      one.getAttribute("href"),
    );
    expect(links).toEqual(
      expect.arrayContaining([
        "#/map/2026-11-10",
        "#/map/2026-11-20",
        "#/map",
        "#/letting-go",
      ]),
    );
  });
});

describe("the map behind a no", () => {
  it("says that first, and neither how to keep No Contact nor when to look again", async () => {
    const { getByRole, queryByText, root } = await shown({
      facts: { contactForbidden: "they-asked" },
      events: [
        { at: today, kind: "task", task: "send-the-apology-once", done: true },
      ],
    });
    expect(getByRole("heading", { level: 1 }).textContent).toBe(
      gateWords["they-said-no"].heading,
    );
    for (const text of [
      mapWords.headings.variant,
      mapWords.headings.reviews,
      words.lettingGo.choose,
      words.lettingGo.goOn,
    ])
      expect(queryByText(text)).toBeNull();
    expect(root.textContent).not.toContain(
      taskWords["send-the-apology-once"].what,
    );
  });
});

describe("the day to stop waiting", () => {
  const { waiting } = words;

  it("is two weeks ahead at the least, and kept with its sign", async () => {
    const { getByLabelText, getAllByRole, events, pressed, getByText } =
      await shown();
    await type(getByLabelText(waiting.day), "2026-12-05");
    await pressed(waiting.keep);
    expect(
      getAllByRole("alert").map(({ textContent }) => textContent),
    ).toContainEqual(expect.stringMatching(/6 December 2026|December 6, 2026/));
    expect(events()).toEqual([]);
    await type(getByLabelText(waiting.day), "2026-12-06");
    await type(getByLabelText(waiting.sign), " They move in with someone. ");
    await pressed(waiting.keep);
    expect(events()).toMatchObject([
      {
        kind: "waiting",
        until: "2026-12-06",
        sign: "They move in with someone.",
      },
    ]);
    expect(getByText("They move in with someone.")).toBeTruthy();
    await pressed(words.takeBack);
    expect(events()).toEqual([]);
    expect(getByText(waiting.ask)).toBeTruthy();
  });

  it("is asked for once after thirty days, in one place, and put off for good", async () => {
    const day = signal("2026-10-30");
    const { queryByText, queryAllByText, getByText, events, pressed } =
      await shown(undefined, day);
    const task = taskWords["agree-when-to-stop-waiting"].what;
    expect(queryByText(waiting.ask)).toBeNull();
    expect(getByText(waiting.summary)).toBeTruthy();
    expect(queryAllByText(task)).not.toEqual([]);
    day.value = "2026-10-31";
    await press(document.body);
    expect(getByText(waiting.ask)).toBeTruthy();
    expect(queryByText(waiting.summary)).toBeNull();
    expect(queryAllByText(task)).toEqual([]);
    await pressed(waiting.notNow);
    expect(events()).toMatchObject([{ kind: "waiting", until: null }]);
    expect(queryByText(waiting.ask)).toBeNull();
    expect(getByText(waiting.notNowKept)).toBeTruthy();
    day.value = "2027-03-01";
    await press(document.body);
    expect(queryByText(waiting.ask)).toBeNull();
    expect(getByText(waiting.summary)).toBeTruthy();
  });

  it("is here when the sign came, offers letting go, and moves nothing by itself", async () => {
    const { getByText, queryByText, events, pressed, root } = await shown({
      facts: { endedBy: "ex" },
      events: [
        {
          at: "2026-11-01",
          kind: "waiting",
          until: "2027-01-10",
          sign: "They move in.",
        },
      ],
    });
    expect(queryByText(waiting.signIsHere)).toBeNull();
    await pressed(waiting.came);
    expect(events().at(-1)).toMatchObject({
      until: "2027-01-10",
      sign: "They move in.",
      came: true,
    });
    for (const text of [waiting.signIsHere, waiting.here, waiting.newChoice])
      expect(getByText(text)).toBeTruthy();
    expect(queryByText(waiting.came)).toBeNull();
    expect(getByText(mapWords.states["no-contact"])).toBeTruthy();
    const choose = [...root.querySelectorAll("button")].find(
      ({ textContent }) => textContent === words.lettingGo.choose,
    );
    if (choose === undefined) throw new TypeError("no way to let go");
    await press(choose);
    expect(getByText(words.lettingGo.ask)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(
      mapWords.stages["letting-go"],
    );
    await pressed(words.lettingGo.yes);
    expect(getByText(mapWords.states.healing)).toBeTruthy();
    expect(queryByText(waiting.signIsHere)).toBeNull();
  });

  it("is not spoken of once they are together again", async () => {
    const { queryByText } = await shown({
      facts: { endedBy: "ex" },
      events: [
        { at: "2026-11-01", kind: "waiting", until: "2026-11-15" },
        { at: "2026-11-10", kind: "returned" },
      ],
    });
    expect(queryByText(waiting.dayIsHere)).toBeNull();
    expect(queryByText(waiting.summary)).toBeNull();
  });

  it("is changed, and taken back, and says when it is here", async () => {
    const { getByLabelText, getByText, queryByText, events, pressed, day } =
      await shown({
        facts: { endedBy: "ex" },
        events: [{ at: today, kind: "waiting", until: "2026-12-06" }],
      });
    expect(queryByText(waiting.here)).toBeNull();
    await pressed(waiting.change);
    expect(getByLabelText<HTMLInputElement>(waiting.day).value).toBe(
      "2026-12-06",
    );
    await type(getByLabelText(waiting.day), "2027-01-10");
    await pressed(waiting.keep);
    expect(events().at(-1)).toMatchObject({ until: "2027-01-10" });
    day.value = "2027-01-10";
    await press(document.body);
    expect(getByText(waiting.here)).toBeTruthy();
    await pressed(waiting.takeBack);
    expect(events().at(-1)).toMatchObject({ kind: "waiting", until: null });
    expect(getByText(waiting.summary)).toBeTruthy();
  });
});

describe("letting go", () => {
  const { lettingGo } = words;

  it("is chosen after one question, taken back, and gone on from", async () => {
    const { events, pressed, getByText, queryByText, day } = await shown();
    await pressed(lettingGo.choose);
    expect(events()).toEqual([]);
    await pressed(lettingGo.no);
    await pressed(lettingGo.choose);
    await pressed(lettingGo.yes);
    expect(events()).toMatchObject([{ kind: "letting-go", chosen: true }]);
    expect(getByText(mapWords.states.healing)).toBeTruthy();
    expect(queryByText(lettingGo.choose)).toBeNull();
    await pressed(words.takeBack);
    expect(events()).toEqual([]);
    expect(getByText(mapWords.states["no-contact"])).toBeTruthy();
    await pressed(lettingGo.choose);
    await pressed(lettingGo.yes);
    day.value = "2026-11-23";
    await pressed(lettingGo.goOn);
    expect(events()).toMatchObject([{ chosen: true }, { chosen: false }]);
    expect(getByText(mapWords.states["no-contact"])).toBeTruthy();
    expect(getByText(lettingGo.choose)).toBeTruthy();
  });
});

describe("plans for a hard moment", () => {
  const walk = { cue: "it is evening", response: "go for a walk" };
  const plan = {
    at: "2026-11-01",
    kind: "if-then",
    plan: "a",
    moment: { part: "evening" },
    ...walk,
  } as const;

  it("has a way to them, also behind a gate", async () => {
    const { getByRole } = await shown({
      facts: { contactForbidden: "they-asked" },
    });
    expect(
      getByRole("link", { name: words.ifThen.link(0) }).getAttribute("href"),
    ).toBe("#/if-then");
  });

  it("says the one that fits the hour", async () => {
    const { getByText, queryByText, app } = await shown({
      facts: { endedBy: "ex" },
      events: [plan],
    });
    const hour = new Date(app.session.clock.minute.value).getHours();
    const isEvening = hour >= 18 && hour < 23;
    expect(queryByText(mapWords.ifThen(walk)) !== null).toBe(isEvening);
    expect(getByText(words.ifThen.link(1))).toBeTruthy();
  });
});

describe("what is worth knowing", () => {
  it("stands with the tasks that speak of it", async () => {
    const { root } = await shown({
      facts: { endedBy: "ex", exPartner: "dating" },
    });
    expect(root.querySelector('a[href="#/know/rebound"]')?.textContent).toBe(
      words.pages.rebound,
    );
  });
});
