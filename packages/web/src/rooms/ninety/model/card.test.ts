import { addDays, type Case, type Event } from "@staying-power/case";
import { ninetyHabitIds, ninetyWeek } from "@staying-power/plan";
import { describe, expect, it } from "vitest";
import { chosenAct, keptAct, partnerCard, withAct } from "./card.ts";
import { ninetySaid } from "./line.ts";
import { freshNinety } from "./ninety-kept.ts";
import { hasLetGoSince, newestReturn, ninetyNow } from "./now.ts";
import { stayMove, stayWeeks } from "./stay-weeks.ts";
import { timesSince, withoutTime, withTime } from "./times.ts";

const today = "2026-11-22";
const ago = (days: number): string => addDays(today, -days);

const person = (...events: readonly Event[]): Case => ({
  format: "staying-power/case",
  version: 1,
  events,
});
const returned = (days: number): Event => ({ at: ago(days), kind: "returned" });
const left = (days: number): Event => ({ at: ago(days), kind: "left-again" });
const letGo = (days: number, chosen = true): Event => ({
  at: ago(days),
  kind: "letting-go",
  chosen,
});

describe("where someone is", () => {
  it("counts from the newest return, and only while they are together", () => {
    expect(ninetyNow(person(), today)).toBeNull();
    expect(ninetyNow(person(returned(10)), today)).toEqual({
      since: ago(10),
      day: 11,
      week: 2,
      isOver: false,
    });
    const again = person(returned(200), left(100), returned(3));
    expect(ninetyNow(again, today)).toMatchObject({ since: ago(3), day: 4 });
    expect(ninetyNow(person(returned(10), left(1)), today)).toBeNull();
    expect(ninetyNow(person(returned(-2)), today)).toBeNull();
    // Back on the day before, by travelling west.
    expect(ninetyNow(person(returned(-1)), today)).toMatchObject({
      since: today,
      day: 1,
    });
  });

  it("knows the newest return also after it ended", () => {
    expect(newestReturn(person(returned(10), left(1)), today)).toBe(ago(10));
    expect(newestReturn(person(returned(10), returned(-2)), today)).toBe(
      ago(10),
    );
    expect(newestReturn(person(left(1)), today)).toBeNull();
  });

  it("knows whether they were let go of since", () => {
    expect(hasLetGoSince(person(returned(10), letGo(1)))).toBe(true);
    expect(hasLetGoSince(person(letGo(20), returned(10)))).toBe(false);
    expect(hasLetGoSince(person(returned(10), letGo(2), letGo(1, false)))).toBe(
      false,
    );
  });
});

describe("the chosen act", () => {
  const week = ninetyWeek(ago(10), 2);
  const mine = { week, habit: "empathy", who: "me" } as const;
  const theirs = { ...mine, who: "them" } as const;

  it("stands in its place alone, and can be another one", () => {
    const once = withAct(freshNinety, mine, {
      act: { act: "ask-how-it-went" },
    });
    const both = withAct(once, theirs, {
      act: { act: "own-empathy", text: "Tea" },
      doneOn: today,
    });
    expect(chosenAct(both, mine)).toEqual({ act: "ask-how-it-went" });
    expect(chosenAct(both, theirs)).toEqual({
      act: "own-empathy",
      text: "Tea",
    });
    expect(
      chosenAct(both, { ...mine, week: ninetyWeek(ago(10), 3) }),
    ).toBeUndefined();
    const other = withAct(both, mine, { act: { act: "listen-ten-minutes" } });
    expect(other.acts).toHaveLength(2);
    expect(chosenAct(other, mine)).toEqual({ act: "listen-ten-minutes" });
  });

  it("is none where a later version chose what this one does not know, and stays", () => {
    const kept = {
      ...freshNinety,
      acts: [
        {
          id: `${week.from}:empathy:me`,
          week: week.from,
          habit: "empathy",
          who: "me",
          act: "of-a-newer-version",
        } as const,
      ],
    };
    expect(chosenAct(kept, mine)).toBeUndefined();
    expect(keptAct(kept, mine)?.act).toBe("of-a-newer-version");
  });

  it("has the partner's side whole, and their tick in it", () => {
    const kept = withAct(freshNinety, theirs, {
      act: { act: "ask-how-it-went" },
      doneOn: today,
    });
    const lines = partnerCard(kept, week);
    expect(lines.map(({ habit }) => habit)).toEqual(ninetyHabitIds);
    expect(lines[0]).toEqual({
      habit: "empathy",
      act: "ask-how-it-went",
      doneOn: today,
    });
    expect(lines[1]?.doneOn).toBeNull();
  });
});

describe("Today's line", () => {
  const now = (days: number) => {
    const found = ninetyNow(person(returned(days)), today);
    if (found === null) throw new TypeError("back by then");
    return found;
  };

  it("says the week, for two weeks that they are over, and then nothing", () => {
    expect(ninetySaid(now(0), undefined, today)).toEqual({ week: 1 });
    expect(ninetySaid(now(89), undefined, today)).toEqual({ week: 13 });
    expect(ninetySaid(now(90), undefined, today)).toBe("over");
    expect(ninetySaid(now(103), undefined, today)).toBe("over");
    expect(ninetySaid(now(104), undefined, today)).toBeNull();
  });

  it("is away until the next card where it was put off", () => {
    expect(ninetySaid(now(10), ago(3), today)).toBeNull();
    expect(ninetySaid(now(10), ago(4), today)).toEqual({ week: 2 });
    expect(ninetySaid(now(95), ago(5), today)).toBeNull();
    expect(ninetySaid(now(95), ago(6), today)).toBe("over");
    // A clock that was ahead when it was put off keeps nothing away.
    expect(ninetySaid(now(10), addDays(today, 40), today)).toEqual({ week: 2 });
  });
});

describe("the notes of the old problem", () => {
  it("are one a day, oldest first, and of this return alone", () => {
    const kept = [ago(2), ago(30), ago(2), ago(9)].reduce(
      withTime,
      freshNinety,
    );
    expect(kept.times).toHaveLength(3);
    expect(timesSince(kept, ago(10)).map(({ on }) => on)).toEqual([
      ago(9),
      ago(2),
    ]);
    expect(timesSince(withoutTime(kept, ago(9)), ago(10))).toHaveLength(1);
  });
});

describe("the chance of staying, week by week", () => {
  const people = (about: number, low: number, high: number) => ({
    about,
    low,
    high,
  });
  const round = (days: number, lasts = people(40, 20, 60)) => ({
    on: ago(days),
    reasons: [],
    lasts,
    yearBehind: false,
  });

  const weeks = (
    rounds: readonly ReturnType<typeof round>[],
    now = people(41, 20, 60),
  ) => stayWeeks({ lasts: now, rounds }, ago(35), ago(0));

  it("is the newest of each week since they came back, and today's last", () => {
    const told = weeks([round(50), round(30), round(29), round(17)]);
    expect(told.map(({ week, on }) => [week, on])).toEqual([
      [1, ago(29)],
      [3, ago(17)],
      [6, ago(0)],
    ]);
    expect(told.at(-1)?.lasts.about).toBe(41);
  });

  it("has one number for this week, the one the page says", () => {
    const told = weeks([round(30), round(0, people(62, 20, 90))]);
    expect(told.map(({ lasts }) => lasts.about)).toEqual([40, 41]);
  });

  it("is empty where nothing was answered since", () => {
    expect(weeks([round(50)])).toEqual([]);
  });

  it("has moved only where it left the range that it had", () => {
    const kind = (about: number) =>
      stayMove(weeks([round(30)], people(about, 10, 90)))?.kind;
    expect(stayMove(weeks([round(0)]))).toBeNull();
    expect(kind(44)).toBe("still");
    expect(kind(55)).toBe("within");
    expect(kind(61)).toBe("up");
    expect(kind(19)).toBe("down");
  });
});
