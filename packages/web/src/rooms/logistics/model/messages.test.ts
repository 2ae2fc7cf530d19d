import { checkDraft, checkSays, type DraftContext } from "@staying-power/check";
import { errandTopics } from "@staying-power/plan";
import { logisticsWords, plainMessages, slotNames } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { messageText } from "../message-text.ts";
import {
  type FilledSlots,
  messagesOf,
  openSlots,
  partsOf,
  slotsOf,
} from "./messages.ts";

const names = errandTopics.flatMap((topic) => messagesOf[topic]);

/** What people may fill in. */
const fillings: readonly Required<FilledSlots>[] = [
  {
    child: "Ella",
    day: "Saturday",
    "other-day": "Sunday",
    time: "3 pm",
    "other-time": "11 am",
    until: "5 pm",
    date: "31 March",
    "other-date": "7 April",
    things: "passport, laptop, winter coat",
    place: "the landlord",
    bill: "electricity bill",
    amount: "84 euros",
    half: "42 euros",
    contract: "internet contract",
    pet: "Bruno",
    paper: "rental contract",
    sender: "tax office",
    task: "report",
  },
  {
    child: "Jonas",
    day: "Tuesday",
    "other-day": "Thursday",
    time: "16:00",
    "other-time": "9:30",
    until: "18:30",
    date: "1 May",
    "other-date": "12 May",
    things: "books, bike and guitar",
    place: "the neighbour",
    bill: "gas bill",
    amount: "£120",
    half: "£60",
    contract: "phone contract",
    pet: "Milo",
    paper: "tax form",
    sender: "bank",
    task: "slides",
  },
];

const said = (text: string, context: DraftContext) => {
  const check = checkDraft(text, { context, contactForbidden: false });
  const { line, softHelp } = checkSays(check, context, false);
  return { text, context, line, softHelp };
};
/** They may be taken to the check in any of these. */
const situations = ["no-contact", "coparenting", "ex-reached-out"] as const;

describe("the plain messages", () => {
  it("stand each under one topic, and all of them somewhere", () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.toSorted()).toEqual(Object.keys(plainMessages).toSorted());
    for (const topic of errandTopics)
      expect(messagesOf[topic].length).toBeGreaterThan(1);
  });

  it.each(names)("%s is fine to send by our own check", (name) => {
    for (const filled of fillings)
      for (const context of situations) {
        const text = messageText(name, filled);
        expect(said(text, context)).toEqual({
          text,
          context,
          line: "fine",
          softHelp: false,
        });
      }
  });

  it.each(names)(
    "%s is not taken for danger while it is not filled in",
    (name) => {
      for (const context of situations) {
        const { line, softHelp } = said(messageText(name, {}), context);
        expect(line).not.toBe("help");
        expect(softHelp).toBe(false);
      }
    },
  );

  it("say nothing of feelings", () => {
    const all = names.map((name) => messageText(name, {})).join(" ");
    expect(all).not.toMatch(
      /\b(?:miss|love|sorry|hope|feel|sad|wish|together|us|again|always|never)\b/i,
    );
  });

  it.each(names)("%s has each of its slots in it, and no other", (name) => {
    const text = messageText(name, {});
    const there = [...text.matchAll(/\[([^\]]+)\]/g)].map(
      ([, slot = ""]) => slot,
    );
    expect(there.toSorted()).toEqual(
      slotsOf[name].map((slot) => slotNames[slot]).toSorted(),
    );
    expect(messageText(name, fillings[0] ?? {})).not.toContain("[");
  });
});

describe("a message that is being filled in", () => {
  it("says what is still open, and takes blanks for nothing", () => {
    expect(openSlots("handover", {})).toEqual(["child", "day", "time"]);
    expect(openSlots("handover", { child: "Ella", day: "  " })).toEqual([
      "day",
      "time",
    ]);
  });

  it("is cut where something is open", () => {
    const text = messageText("pick-up", { child: "Ella" });
    const open = openSlots("pick-up", { child: "Ella" }).map((slot) =>
      logisticsWords.slot(slotNames[slot]),
    );
    const parts = partsOf(text, open);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(
      parts.filter(({ isOpen }) => isOpen).map((part) => part.text),
    ).toEqual(["[day]", "[time]"]);
    expect(partsOf("Nothing open.", [])).toEqual([
      { text: "Nothing open.", isOpen: false },
    ]);
    expect(partsOf("", ["[day]"])).toEqual([]);
  });
});
