import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpLines } from "../data/help-lines.ts";
import {
  callAddress,
  helpDirectories,
  helpFor,
  type HelpNeed,
  helpNeeds as needs,
  textAddress,
  type TextLine,
} from "./index.ts";

const countries = Object.entries(helpLines);
const every = countries.flatMap(([country, { lines }]) =>
  lines.map((line) => [`${country} ${line.name}`, line] as const),
);
const regions = new Intl.DisplayNames("en", {
  type: "region",
  fallback: "none",
});

/** How the page tells a line that takes nothing but texts. */
function toText(text: TextLine | undefined): string {
  if (text === undefined) return "nothing";
  return text.word === undefined
    ? `Text ${text.number}`
    : `Text ${text.word} to ${text.number}`;
}

describe("helpLines", () => {
  it("lists at least 25 countries that exist", () => {
    expect(countries.length).toBeGreaterThanOrEqual(25);
    for (const [country] of countries) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(regions.of(country)).toEqual(expect.stringMatching(/\S/));
    }
  });

  it.each(countries)(
    "has an emergency number and someone to talk to in %s",
    (_, { emergency, lines }) => {
      expect(emergency.length).toBeGreaterThan(0);
      for (const [, number] of emergency) expect(number).toMatch(/^\d{2,5}$/);
      expect(new Set(emergency.map(([, number]) => number)).size).toBe(
        emergency.length,
      );
      expect(lines.filter((line) => line.needs.includes("crisis"))).not.toEqual(
        [],
      );
      expect(new Set(lines.map((line) => line.name)).size).toBe(lines.length);
    },
  );

  it.each(every)("can be dialled or written to: %s", (_, line) => {
    if (line.number === undefined) expect(line.text).toBeDefined();
    else {
      expect(line.number).toMatch(/^[*\d][\d -]{1,16}\d$/);
      expect(callAddress(line.number)).toMatch(/^tel:\*?\d{3,15}$/);
    }
    if (line.text !== undefined) {
      const { by, number, word } = line.text;
      expect(number).toMatch(/^\d[\d ]{1,13}\d$/);
      expect(textAddress(line.text)).toBe(
        by === "sms"
          ? `sms:${number.replaceAll(" ", "")}${word === undefined ? "" : `?&body=${word}`}`
          : null,
      );
    }
    expect(line.needs.length).toBeGreaterThan(0);
  });

  it.each(every)("says where and when it was checked: %s", (_, line) => {
    const source = new URL(line.source);
    expect(source.protocol).toBe("https:");
    expect(source.username + source.port).toBe("");
    expect(line.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    // oxlint-disable-next-line eslint/no-restricted-properties -- what was checked lies in the past of whoever runs this
    expect(new Date(line.checked).getTime()).toBeLessThanOrEqual(Date.now());
    if (line.web !== undefined)
      expect(new URL(`https://${line.web}/`).host).toBe(line.web);
  });

  it("reaches someone who fears to hurt, and the young, in many countries", () => {
    const having = (need: HelpNeed): number =>
      countries.filter(([, { lines }]) =>
        lines.some((line) => line.needs.includes(need)),
      ).length;
    expect(having("violence")).toBeGreaterThanOrEqual(25);
    expect(having("using-violence")).toBeGreaterThanOrEqual(10);
    expect(having("young")).toBeGreaterThanOrEqual(20);
  });

  it("is told in full, line by line, in docs/help-lines.md", () => {
    const page = readFileSync(
      new URL("../../../docs/help-lines.md", import.meta.url),
      "utf8",
    );
    for (const [country, { emergency, lines }] of countries) {
      const [, section = ""] = page.split(
        `### ${regions.of(country) ?? country} (${country})\n`,
      );
      const told = section.split("\n### ")[0] ?? "";
      for (const [, number] of emergency) expect(told).toContain(number);
      for (const line of lines) {
        const row = told
          .split("\n")
          .map((text) => text.split("|").map((cell) => cell.trim()))
          .find(([, name]) => name === line.name);
        expect(row?.[2]).toBe(line.number ?? toText(line.text));
        expect(row?.slice(4, 7)).toEqual([
          line.checked,
          line.how,
          `<${line.source}>`,
        ]);
      }
    }
  });
});

describe("helpFor", () => {
  it("gives a group for every need, in the order asked", () => {
    const { groups, emergency } = helpFor("GB", ["young", "crisis"]);
    expect(groups.map(({ need }) => need)).toEqual(["young", "crisis"]);
    for (const { need, lines } of groups) {
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line.needs).toContain(need);
    }
    expect(emergency[0]).toEqual(["all", "999"]);
  });

  it.each(Object.keys(helpLines))(
    "says since when every line of %s was checked",
    (country) => {
      const { checkedSince } = helpFor(country, needs);
      const days = helpLines[country]?.lines.map(({ checked }) => checked);
      expect(days).toContain(checkedSince);
      expect(days?.filter((day) => day < (checkedSince ?? ""))).toEqual([]);
    },
  );

  it.each(Object.keys(helpLines))(
    "tells first in %s what is there for a need before all else",
    (country) => {
      for (const need of needs)
        for (const { lines } of helpFor(country, [need]).groups) {
          const own = lines.map((line) => line.needs[0] === need);
          expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
        }
    },
  );

  it("tells a child Childline before a line for everyone", () => {
    const [young] = helpFor("GB", ["young", "crisis"]).groups;
    expect(young?.lines.map(({ name }) => name)).toEqual([
      "Childline",
      "Shout",
    ]);
  });

  it.each(Object.keys(helpLines))("tells no line of %s twice", (country) => {
    const told = helpFor(country, needs).groups.flatMap(({ lines }) => lines);
    expect(new Set(told).size).toBe(told.length);
    // Nothing is lost by it.
    expect(new Set(told)).toEqual(
      new Set(
        helpLines[country]?.lines.filter((line) =>
          line.needs.some((need) => needs.includes(need)),
        ),
      ),
    );
  });

  it.each([undefined, "ZZ", "toString"])(
    "gives no numbers for %s, and still every need",
    (country) => {
      expect(helpFor(country, needs)).toEqual({
        emergency: [],
        checkedSince: null,
        groups: needs.map((need) => ({ need, lines: [] })),
      });
    },
  );
});

describe("helpDirectories", () => {
  it("names one for every need, each with its address", () => {
    for (const need of needs)
      expect(
        helpDirectories.filter((directory) => directory.needs.includes(need)),
      ).not.toEqual([]);
    for (const { name, web } of helpDirectories) {
      expect(name).not.toBe("");
      expect(`https://${web}/`).toBe(new URL(`https://${web}/`).href);
    }
  });
});
