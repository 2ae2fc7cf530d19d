import * as z from "zod/mini";
import { datePattern, isCalendarDate } from "./calendar-date.ts";

/** Whole people of a hundred with their 80 % range: 0 ≤ `low` ≤ `about` ≤ `high` ≤ 100. */
interface SharedPeople {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/** What a person's own page told them on one day. */
export interface SharedReading {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether the ex was back by then. */
  readonly state: "apart" | "together";
  /** Their `about` sum to 100. */
  readonly outcomes: {
    readonly backAndStayed: SharedPeople;
    readonly backAndLeft: SharedPeople;
    readonly notBack: SharedPeople;
  };
}

/** So many days of readings at the most. */
const mostReadings = 100;

const expected = {
  people: "whole people of a hundred with their range",
  hundred: "three ways that sum to 100",
  state: '"apart" or "together"',
  day: "a date YYYY-MM-DD",
  most: `at most ${mostReadings} readings`,
};

const count = z
  .int({ error: expected.people })
  .check(
    z.minimum(0, { error: expected.people }),
    z.maximum(100, { error: expected.people }),
  );

const people = z.strictObject({ about: count, low: count, high: count }).check(
  z.refine(({ about, low, high }) => low <= about && about <= high, {
    error: expected.people,
  }),
);

/** The readings of a shared case, whatever order they come in. */
export const sharedReadings: z.ZodMiniType<readonly SharedReading[]> = z
  .array(
    z.strictObject({
      on: z
        .string({ error: expected.day })
        .check(
          z.regex(datePattern, { error: expected.day, abort: true }),
          z.refine(isCalendarDate, { error: "a day that exists" }),
        ),
      state: z.enum(["apart", "together"], { error: expected.state }),
      outcomes: z
        .strictObject({
          backAndStayed: people,
          backAndLeft: people,
          notBack: people,
        })
        .check(
          z.refine(
            ({ backAndStayed, backAndLeft, notBack }) =>
              backAndStayed.about + backAndLeft.about + notBack.about === 100,
            { error: expected.hundred },
          ),
        ),
    }),
  )
  .check(z.maxLength(mostReadings, { error: expected.most }));
