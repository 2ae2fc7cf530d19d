import { reunionQuestions } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { reunionLikelihood } from "../tables/reunion-likelihood.ts";
import { imagineCouple } from "./imagine-couples.ts";
import {
  firstTwo,
  reliability,
  saidOfReasons,
  saidOfStaying,
} from "./reunion-tables.ts";
import { scoreReunions } from "./score-reunions.ts";

describe("the table of likelihoods", () => {
  it("holds every answer to every question about them, and sums to 1 for each reason", () => {
    for (const [question, rows] of Object.entries(reunionLikelihood)) {
      const { options } =
        Object.entries(reunionQuestions).find(([id]) => id === question)?.[1] ??
        {};
      expect(Object.keys(rows)).toEqual(options);
      const columns = Object.values(rows);
      for (let column = 0; column < 11; column += 1) {
        const sum = columns.reduce((all, row) => all + (row[column] ?? NaN), 0);
        expect(sum).toBeCloseTo(1, 10);
        for (const row of columns) expect(row[column]).toBeGreaterThan(0);
      }
    }
    const asked = Object.entries(reunionQuestions)
      .filter(([, { about }]) => about !== "me")
      .map(([id]) => id);
    expect(Object.keys(reunionLikelihood)).toEqual(asked);
  });
});

describe("imagined couples", () => {
  it("answer the questions that there are, in their own way each time", () => {
    const seen = new Set<string>();
    for (let number = 0; number < 60; number += 1) {
      const couple = imagineCouple(3, number);
      for (const about of ["return", "lately"] as const)
        for (const { question, answer } of couple.answers("status", about)) {
          const [, known] =
            Object.entries(reunionQuestions).find(([id]) => id === question) ??
            [];
          expect(known?.about).toBe(about);
          expect(known?.options).toContain(answer);
          seen.add(`${question} ${answer}`);
        }
    }
    expect(seen.size).toBeGreaterThan(45);
    expect(imagineCouple(3, 1).answers("sex", "lately")).toEqual(
      imagineCouple(3, 1).answers("sex", "lately"),
    );
  });

  it("are told by their reason twice as often as by naming the commonest, and what is said is not far off", () => {
    const scored = scoreReunions({ perReason: 90, draws: 80, seed: 5 });
    const { hit, byBase } = firstTwo(scored);
    expect(hit).toBeGreaterThan(2 * byBase);
    const bins = reliability(saidOfReasons(scored));
    expect(bins.length).toBeGreaterThan(4);
    const off = (of: typeof bins): number =>
      of.reduce(
        (sum, { said, seen, worth }) => sum + worth * Math.abs(said - seen),
        0,
      ) / of.reduce((sum, { worth }) => sum + worth, 0);
    expect(off(bins)).toBeLessThan(0.04);
    expect(off(reliability(saidOfStaying(scored)))).toBeLessThan(0.12);
  });
});
