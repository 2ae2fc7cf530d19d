import { describe, expect, it } from "vitest";
import {
  copiedDay,
  faultsOf,
  newKind,
  nextSpan,
  tidied,
  usualHours,
} from "./hours-draft.ts";

const usual = usualHours("Europe/Madrid", "Call");
const span = { from: "09:00", to: "12:00" };

describe("faultsOf", () => {
  it("finds none in what there is to begin with", () => {
    expect([...faultsOf(usual)]).toEqual([]);
  });

  it.each([
    [{ zone: "Mars/Base" }, "zone", "zone"],
    [{ kinds: [{ ...newKind("  ") }] }, "kinds.0.name", "name"],
    [
      { kinds: [{ ...newKind("a"), minutes: 7 }] },
      "kinds.0.minutes",
      "minutes",
    ],
    [
      { kinds: [{ ...newKind("a"), after: Number.NaN }] },
      "kinds.0.after",
      "after",
    ],
    [
      { kinds: [{ ...newKind("a"), payLink: "pay.example" }] },
      "kinds.0.payLink",
      "payLink",
    ],
    [
      { weekly: [{ weekday: 1, span: { from: "12:00", to: "12:00" } }] },
      "weekly.0.span.to",
      "span",
    ],
    [
      { weekly: [{ weekday: 1, span: { from: "", to: "12:00" } }] },
      "weekly.0.span.from",
      "from",
    ],
    [
      {
        weekly: [
          { weekday: 1, span },
          { weekday: 1, span: { from: "11:55", to: "13:00" } },
        ],
      },
      "weekly.1.span.from",
      "overlap",
    ],
    [{ exceptions: [{ day: "", spans: [] }] }, "exceptions.0.day", "day"],
    [
      {
        exceptions: [
          { day: "2027-01-01", spans: [] },
          { day: "2027-01-01", spans: [span] },
        ],
      },
      "exceptions.1.day",
      "twice",
    ],
    [
      {
        exceptions: [
          { day: "2027-01-01", spans: [{ from: "12:00", to: "09:00" }] },
        ],
      },
      "exceptions.0.spans.0.to",
      "span",
    ],
    [{ noticeHours: Number.NaN }, "noticeHours", "noticeHours"],
    [{ mostADay: 0 }, "mostADay", "mostADay"],
    [{ busyFrom: "http://calendar.example" }, "busyFrom", "busyFrom"],
    [{ mail: "ann" }, "mail", "mail"],
  ])("says where %j is wrong", (what, place, word) => {
    expect([...faultsOf({ ...usual, ...what })]).toEqual([[place, word]]);
  });

  it("lets the end of one span be the start of the next", () => {
    const weekly = [
      { weekday: 1, span },
      { weekday: 1, span: { from: "12:00", to: "24:00" } },
    ];
    expect([...faultsOf({ ...usual, weekly })]).toEqual([]);
  });
});

it("what is sent has nothing at the ends of its texts, and none for nothing", () => {
  const draft = {
    ...usual,
    kinds: [{ ...newKind(" First "), price: " 60 € " }],
    mail: " ",
    busyFrom: " https://calendar.example ",
  };
  expect(tidied(draft)).toMatchObject({
    kinds: [{ name: "First", price: "60 €" }],
    mail: null,
    busyFrom: "https://calendar.example",
  });
});

it("a copied day stands in the place of what was there", () => {
  const weekly = copiedDay(
    { ...usual, weekly: [{ weekday: 1, span }, ...usual.weekly.slice(1)] },
    1,
    [2, 7],
  );
  const of = (day: number) =>
    weekly.filter(({ weekday }) => weekday === day).map((each) => each.span);
  expect([of(1), of(2), of(7), of(6)]).toEqual([[span], [span], [span], []]);
});

it("another span begins an hour after the last one, while there is time", () => {
  expect(nextSpan([])).toEqual({ from: "09:00", to: "17:00" });
  expect(nextSpan([span])).toEqual({ from: "13:00", to: "14:00" });
  expect(nextSpan([{ from: "20:00", to: "24:00" }])).toEqual({
    from: "",
    to: "",
  });
});
