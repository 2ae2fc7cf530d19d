import { newIdentity } from "@staying-power/seal";
import { printCoachLink } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { freshChoice } from "./choice.ts";
import { withDraftTo, withoutDraft } from "./draft-to.ts";
import { freshShare, parseShareKept } from "./share-kept.ts";

const one = (await newIdentity()).recipient;
const other = (await newIdentity()).recipient;

const linkTo = (
  recipient: string,
  { relay = "https://desk.example", door = "A" } = {},
): string =>
  printCoachLink({
    relay,
    door: door.repeat(43),
    coaches: [{ name: "Anna", recipient }],
  });

const choice = { ...freshChoice, safety: true, journal: ["j"], asks: "Why?" };
const begun = { ...freshShare, draft: { link: linkTo(one), choice } };

describe("withDraftTo", () => {
  it("keeps what was chosen where the same coach's link comes again, by another door too", () => {
    for (const link of [linkTo(one), linkTo(one, { door: "E" })])
      expect(withDraftTo(begun, link).draft).toEqual({ link, choice });
  });

  it.each([
    ["another coach", linkTo(other)],
    ["another relay", linkTo(one, { relay: "https://else.example" })],
  ])("hands nothing that was chosen on to %s", (_, link) => {
    const kept = withDraftTo(begun, link);
    expect(kept.draft).toMatchObject({ link, choice: freshChoice });
    // Nothing is lost meanwhile, over a reload as well.
    const back = withDraftTo(parseShareKept(kept), linkTo(one));
    expect(back.draft).toMatchObject({ link: linkTo(one), choice });
  });
});

describe("withoutDraft", () => {
  it("brings back what was set aside, and ends with nothing", () => {
    const back = withoutDraft(withDraftTo(begun, linkTo(other)));
    expect(back).toEqual(begun);
    expect(withoutDraft(back)).toEqual(freshShare);
  });
});
