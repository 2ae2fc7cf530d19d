import { describe, expect, it } from "vitest";
import {
  freshWeekNotes,
  parseWeekNotes,
  type WeekReview,
} from "./week-notes.ts";
import {
  mostReviews,
  openReview,
  reviewBefore,
  reviewsNewestFirst,
  withReview,
  withWeekClosed,
} from "./week-review.ts";
import { weeksSlice } from "./slice.ts";
import { withTaken } from "./with-taken.ts";

const review = (id: string, on: string, next = ""): WeekReview => ({
  id,
  on,
  hard: "The evenings.",
  held: "",
  next,
});
const one = review("a", "2026-11-08", "Guitar.");
const two = review("b", "2026-11-15");
const notes = { ...freshWeekNotes, reviews: [one, two] };

describe("a review", () => {
  it("is kept and open from its first word on, and not without one", () => {
    const kept = withReview(freshWeekNotes, one);
    expect(kept).toEqual({ reviews: [one], open: "a" });
    expect(
      withReview(kept ?? notes, { ...one, hard: " ", next: "" })?.reviews,
    ).toEqual([]);
  });

  it("keeps its day, and what a later version said of it, when it is changed", () => {
    const later = { ...one, mood: "calm" };
    expect(
      withReview(
        { reviews: [later] },
        { ...one, on: "2026-11-22", held: "Ana." },
      )?.reviews,
    ).toEqual([{ ...later, held: "Ana." }]);
  });

  it("is gone on with on its day, also once it was done, and is a new one on another", () => {
    expect(openReview({ ...notes, open: "b" }, "2026-11-15")).toBe(two);
    expect(openReview(notes, "2026-11-15")).toBe(two);
    expect(openReview({ ...notes, open: "b" }, "2026-11-16")).toBeNull();
  });

  it("knows the one before it, whatever the order they are kept in", () => {
    expect(reviewBefore({ reviews: [two, one] }, two)).toBe(one);
    expect(reviewBefore(notes, one)).toBeNull();
    expect(reviewsNewestFirst(notes)).toEqual([two, one]);
  });

  it("is done when it is closed; with nothing written the week is put off", () => {
    expect(withWeekClosed({ ...notes, open: "b" }, "2026-11-15")).toEqual(
      notes,
    );
    expect(withWeekClosed(notes, "2026-11-22")).toEqual({
      ...notes,
      putOffOn: "2026-11-22",
    });
  });

  it("is refused where there is no room, and a change of one that is there is not", () => {
    const full = {
      reviews: Array.from({ length: mostReviews }, (_, week) =>
        review(`r${week}`, "2026-11-15"),
      ),
    };
    expect(withReview(full, review("new", "2026-11-22"))).toBeNull();
    expect(withReview(full, { ...two, id: "r3" })).not.toBeNull();
  });
});

describe("parseWeekNotes", () => {
  it("reads what was written as the same objects", () => {
    const kept = { ...notes, wanted: true, day: "sunday", open: "b" };
    const read = parseWeekNotes(kept);
    expect(read).toEqual(kept);
    expect(read.reviews[0]).toBe(one);
  });

  it("keeps what it cannot read word for word, and gives notes of anything", () => {
    const odd = { id: "c", on: "never", hard: 1 };
    expect(
      parseWeekNotes({ reviews: [one, odd, one], day: "someday" }),
    ).toEqual({ reviews: [one], unread: [{ reviews: odd }, { reviews: one }] });
    expect(parseWeekNotes(7)).toEqual({ reviews: [], unread: [7] });
    expect(parseWeekNotes(null)).toBe(freshWeekNotes);
    const again = parseWeekNotes({ reviews: "all", unread: [1] });
    expect(parseWeekNotes(again)).toEqual(again);
  });

  it("counts each review, and what could not be read", () => {
    expect(
      weeksSlice.count(parseWeekNotes({ reviews: [one, 1] }), {
        format: "staying-power/case",
        version: 1,
      }),
    ).toEqual({ notes: 2 });
  });
});

describe("withTaken", () => {
  it("puts one thing in, takes it out again, and leaves what was typed", () => {
    expect(withTaken("", "Walk")).toBe("Walk");
    expect(withTaken("Call Ana", "Walk")).toBe("Call Ana\nWalk");
    expect(withTaken("Call Ana\nWalk", "Walk")).toBe("Call Ana");
  });
});
