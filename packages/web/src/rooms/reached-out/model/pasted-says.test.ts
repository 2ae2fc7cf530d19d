import { checkDraft, messageKindIds } from "@staying-power/check";
import { contactKindIds } from "@staying-power/plan";
import { describe, expect, it } from "vitest";
import { pastedSays } from "./pasted-says.ts";

const says = (text: string) =>
  pastedSays(
    text,
    checkDraft(text, { context: "ex-reached-out", contactForbidden: false }),
  );

describe("pastedSays", () => {
  it("sorts into the very kinds that the plan knows", () => {
    expect(messageKindIds).toEqual(contactKindIds);
  });

  it.each<[string, object]>([
    [
      "I miss you. Can I see you this weekend?",
      {
        says: "maybe",
        kinds: ["asks-to-meet", "warm"],
        isCut: false,
        softHelp: false,
      },
    ],
    ["The soup was good.", { says: "unsure" }],
    ["Te echo mucho de menos, por favor vuelve", { says: "unread" }],
    [
      "I will kill myself if you do not come back.",
      { says: "danger", whom: ["themselves"] },
    ],
    ["I'm going to kill you.", { says: "danger", whom: ["you"] }],
    ["Te voy a matar", { says: "danger", whom: ["you"] }],
    ["Ich bringe mich um", { says: "danger", whom: ["themselves"] }],
    [
      "I'll make you pay for this. You have no idea what I'm capable of.",
      { softHelp: true },
    ],
  ])("%s", (text, said) => {
    expect(says(text)).toMatchObject(said);
  });

  it("hears a danger that comes after much else, and says where it stopped sorting", () => {
    const long = "The soup was good and the train was late. ".repeat(600);
    expect(says(`${long} I will kill you.`)).toMatchObject({ says: "danger" });
    expect(says(long.repeat(5))).toMatchObject({ says: "unsure", isCut: true });
    expect(says(`Can we meet? ${long}`)).toMatchObject({
      says: "maybe",
      kinds: ["asks-to-meet"],
      isCut: true,
    });
  });
});
