import { errandTopics } from "@staying-power/plan";
import { checkWords, logisticsWords } from "@staying-power/words";
import { within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { deskDraft } from "../kit/model/kit-draft.ts";
import { LogisticsScreen } from "./logistics-screen.tsx";
import { messageText } from "./message-text.ts";

const words = logisticsWords;

async function shown(facts: object | null, events: readonly object[] = []) {
  const app = await appAround({ day: "2026-11-22" });
  if (facts !== null)
    app.session.change((before) => ({
      ...before,
      case: {
        ...before.case,
        breakup: "2026-10-01",
        facts,
        ...(events.length > 0 && { events: events as never }),
      },
    }));
  return { ...mount(<LogisticsScreen />, app), app };
}

const topicsIn = (root: HTMLElement): readonly (string | null)[] =>
  [...root.querySelectorAll(".folds > details > summary")].map(
    (summary) => summary.textContent,
  );
const cards = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(".plain-message"),
];

describe("plain messages", () => {
  it("are all there without a case, below when none may be sent", async () => {
    const { root } = await shown(null);
    expect(topicsIn(root)).toEqual(
      errandTopics.map((topic) => words.topics[topic]),
    );
    expect(root.textContent).toContain(words.first.text);
  });

  it("begin with what the case speaks of, unfolded", async () => {
    const { root } = await shown({ ties: ["pets", "home"] });
    expect(topicsIn(root).slice(0, 3)).toEqual([
      words.topics.home,
      words.topics.things,
      words.topics.pets,
    ]);
    expect(root.querySelectorAll(".folds > details[open]")).toHaveLength(1);
    expect(root.textContent).not.toContain(words.first.text);
  });

  it.each([
    ["behind a no", { contactForbidden: "they-asked" }, words.withheld.noHow],
    [
      "behind an order",
      { contactForbidden: "court-order" },
      words.withheld.noHow,
    ],
    ["in danger", { issues: ["abuse"] }, words.withheld.danger],
    ["after a threat", { conduct: ["threatened"] }, words.withheld.danger],
    [
      "in danger and behind a no",
      { contactForbidden: "they-asked", conduct: ["threatened"] },
      words.withheld.danger,
    ],
  ])("are none %s", async (_, facts, said) => {
    const { root } = await shown({ ...facts, children: true, ties: ["home"] });
    expect(cards(root)).toEqual([]);
    expect(root.textContent).toContain(said);
    expect(root.querySelector('a[href^="#/check"]')).toBeNull();
    expect(root.querySelector("input, textarea")).toBeNull();
  });

  it("are those of the ties alone after turning up, and none without one", async () => {
    const events = [{ at: "2026-11-10", kind: "break", how: "turned-up" }];
    const { root } = await shown({ children: true, ties: ["money"] }, events);
    expect(topicsIn(root)).toEqual([words.topics.children]);
    const none = await shown({ ties: ["money"] }, events);
    expect(cards(none.root)).toEqual([]);
    expect(none.root.textContent).toContain(words.none.text);
  });

  it("are filled in, and taken to the check in their situation", async () => {
    const { root, app } = await shown({ children: true });
    const [card] = cards(root);
    if (card === undefined) throw new TypeError("no message");
    expect(
      [...card.querySelectorAll("mark")].map((m) => m.textContent),
    ).toEqual(["[name]", "[day]", "[time]"]);
    const inCard = within(card);
    await type(inCard.getByLabelText("name"), "Ella");
    await type(inCard.getByLabelText("day"), "Saturday");
    await type(inCard.getByLabelText("time"), "3 pm");
    expect(card.querySelectorAll("mark")).toHaveLength(0);
    const link = inCard.getByRole("link");
    expect(link.getAttribute("href")).toBe("#/check/plain/coparenting");
    await press(link);
    expect(deskDraft(app.session.record.value.kit)?.text).toBe(
      messageText("handover", { child: "Ella", day: "Saturday", time: "3 pm" }),
    );
    expect(inCard.getByRole("button", { name: checkWords.copy })).toBeTruthy();
  });

  it("of all but children go to the check as from someone who is not in touch", async () => {
    const { root } = await shown({ ties: ["money"] });
    const [card] = cards(root);
    expect(card?.querySelector("a")?.getAttribute("href")).toBe(
      "#/check/plain/no-contact",
    );
  });
});
