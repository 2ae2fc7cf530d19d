import { expect, it } from "vitest";
import { metDangerRule } from "./danger-rules.ts";
import { draftTokens } from "../src/draft-tokens.ts";

const met = (draft: string) =>
  metDangerRule(
    draftTokens(draft)
      .map(({ text }) => text)
      .join(" "),
  );

it.each([
  ["I'm so tired of living", "threat-self-harm"],
  ["took the whole box of paracetamol", "threat-self-harm"],
  ["by the time you read this I'll be gone", "threat-self-harm"],
  ["I could step in front of a train", "threat-self-harm"],
  ["the kids would be better off without me", "threat-self-harm"],
  ["been to buy rat poison, I will drink the rat poison", "threat-self-harm"],
  ["i will break his legs", "threat-other"],
  ["tell your boyfriend to watch himself", "threat-other"],
  ["your records go in the skip on Friday", "threat-other"],
  ["I will wait outside your house", "threat-other"],
  ["I'll see you there whether you like it or not", "threat-other"],
])("takes for danger: %s", (draft, label) => {
  expect(met(draft)?.label).toBe(label);
});

it.each([
  "It was a film about killing myself laughing",
  "I would never kill myself over a parking ticket",
  "killing myself laughing here",
  "You are dead right about the boiler",
  "I took my tablets and went to bed",
  "overdosed on chocolate",
  "I'll kill the lights when I leave",
  "I'll hit you up when I'm back",
  "I put your suits in the garage",
  "I'll wait outside your work with the kids at 3, as agreed",
  "I don't want to wake him up",
  "jump on the train and come for Christmas",
])("lets pass: %s", (draft) => {
  expect(met(draft)).toBeNull();
});

it("is not lifted by a sentence that comes after", () => {
  expect(
    met("I will wait outside your house. The bins go out as usual."),
  ).not.toBeNull();
  expect(met("I want to die. Of course the bins go out.")).not.toBeNull();
});

it("comes to an end in a paste of any length", () => {
  for (const words of ["took all ", "i just will ", "your car in the "])
    expect(met(words.repeat(8000))).toBeNull();
  // A pattern that tries every split would still be trying.
  expect(met(`took ${"all of the ".repeat(8000)}`)).toBeNull();
});

it("says where in the folded words it was met", () => {
  const folded = "sorry . i want to die . bye";
  const rule = metDangerRule(folded);
  expect(folded.slice(rule?.start, rule?.end)).toBe("want to die");
});
