import { describe, expect, it } from "vitest";
import { readingMove } from "./reading-move.ts";
import type { HistoryDay } from "../../history/model/history-days.ts";

type Told = Pick<HistoryDay, "state" | "back" | "stayed">;

const people = (about: number, off = 10) => ({
  about,
  low: about - off,
  high: about + off,
});
const apart = (about: number, off?: number): Told => ({
  state: "apart",
  back: people(about, off),
  stayed: people(9),
});
const together: Told = {
  state: "together",
  back: null,
  stayed: people(50),
};

describe("readingMove", () => {
  it("is no clear change while each number lies in the range of the other", () => {
    expect(readingMove([apart(24), apart(20), apart(16)])).toEqual({
      from: 16,
      to: 24,
      isClear: false,
      isTogether: false,
    });
  });

  it("is one as soon as either does not", () => {
    expect(readingMove([apart(30), apart(16)])?.isClear).toBe(true);
    expect(readingMove([apart(22, 20), apart(16, 5)])?.isClear).toBe(true);
  });

  it("holds no numbers beside each other across a return", () => {
    expect(readingMove([together, apart(16)])).toBeNull();
    expect(readingMove([together, together])).toMatchObject({
      from: 50,
      to: 50,
      isTogether: true,
    });
    expect(readingMove([])).toBeNull();
  });
});
