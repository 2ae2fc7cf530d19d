import { describe, expect, it } from "vitest";
import { draftTokens } from "../src/draft-tokens.ts";
import { metDespair, metHopeless } from "./despair-rules.ts";

const folded = (draft: string): string =>
  draftTokens(draft)
    .map(({ text }) => text)
    .join(" ");

/** Each as it may be typed, in a hurry or with care. */
const despairing = [
  "life isn't worth it",
  "life isnt worth it without you",
  "Life is not worth living without you in it.",
  "lifes not worth it anymore",
  "my life aint worth living",
  "Life just doesn't feel worth it any more",
  "life is pointless without u",
  "My life has no meaning now",
  "It's not worth living",
  "theres no point going on",
  "There is no point in going on without you.",
  "no point carrying on like this",
  "I don't see the point of living",
  "dont see any point being here",
  "what's the point in going on",
  "Whats the point of waking up",
  "I can't go on without you",
  "cant go on without u",
  "I just can't carry on without you",
  "I don't know how to go on without you",
  "how am I supposed to go on without you",
  "i dont think i can keep going without you",
  "I can't keep living",
  "You're better off without me",
  "youd be better off without me",
  "everyone is better off without me",
  "the kids will be better off without me",
  "I don't want to be here",
  "i dont want to be here anymore",
  "I just don't want to be here without you",
  "dont wanna be here no more",
  "I don't want to be alive",
  "don't want to be around anymore",
  "I wish I didn't exist",
  "wish i wouldnt wake up",
  "I wish I could just not wake up",
  "I'd rather be dead",
  "I don't care if I live or die",
  "i dont care whether i wake up",
  "nobody would miss me if I was gone",
  "no one would even notice if i died",
  "You are my only reason to live",
  "ur the only thing keeping me alive",
  "I can't face another day without you",
  "I've had enough of life",
  "fed up of living",
  "I hate being alive",
  "I want it all to end",
  "there is no future for me without you",
  "Without you I have nothing to live for",
  "nothing left to live for",
  "want to sleep forever",
];

const harmless = [
  "this film isn't worth it",
  "The drive isn't worth it, take the train",
  "Battery life isn't worth it on the old phone, keep the new one",
  "Half life isn't worth it at that price",
  "It's not worth living there, the rent is mad",
  "You're not worth it",
  "no point going on the motorway",
  "There's no point going on Friday, they shut at noon",
  "No point going on about the deposit",
  "what's the point of going on holiday in March",
  "no point being here before nine, the office is closed",
  "no point in waking up early, school starts at ten",
  "We can't go on holiday without your passport",
  "The show can't go on without you",
  "She can't go on the trip without you signing the form",
  "The team is better off without me in goal",
  "I don't want to be here at six, can we say seven?",
  "I don't want to be here when you pick up your things",
  "I don't want to be around when the movers come",
  "I wish I didn't have to wake up so early for work",
  "I'd rather be dead than seen in that shirt",
  "I'd rather be dead than do another school fair tombola",
  "Last year I didn't want to be here. I'm well now.",
  "I can't keep living in this flat",
  "I don't care if I make it to the party",
  "I've had enough of living in boxes",
  "I want it to end well between us",
  "There is no way out of the car park after ten",
  "You are the only one who has a key",
  "I hate waking up at five for the early shift",
  "she would be better off without the second jab",
];

describe("metDespair", () => {
  it.each(despairing)("hears: %s", (draft) => {
    expect(metDespair(folded(draft))?.label).toBe("threat-self-harm");
    expect(metDespair(folded(`The keys are by the door. ${draft}`))).not.toBe(
      null,
    );
  });

  it.each(harmless)("lets pass: %s", (draft) => {
    expect(metDespair(folded(draft))).toBeNull();
  });

  it("does not mind the apostrophe, nor which one", () => {
    const apart = despairing.filter(
      (draft) => metDespair(folded(draft.replaceAll("'", ""))) === null,
    );
    const curled = despairing.filter(
      (draft) => metDespair(folded(draft.replaceAll("'", "’"))) === null,
    );
    expect({ apart, curled }).toEqual({ apart: [], curled: [] });
    expect(despairing.length).toBeGreaterThan(40);
  });

  it("says where the words stand, and takes back what is not meant", () => {
    const text = folded("Sorry. I don't want to be here. Bye.");
    const met = metDespair(text);
    expect(text.slice(met?.start, met?.end)).toBe("i do not want to be here");
    expect(metDespair(folded("It was a film about a life not worth it"))).toBe(
      null,
    );
  });

  it("comes to an end in a paste of any length", () => {
    for (const words of ["life is just really ", "i just really ", "no point "])
      expect(metDespair(words.repeat(8000))).toBeNull();
    expect(metHopeless("i can not even ".repeat(8000))).toBeNull();
  });
});

describe("metHopeless", () => {
  it.each([
    "I can't live without you",
    "i cant breathe without u",
    "I can't do this anymore",
    "I can't go on like this",
    "I'm nothing without you",
    "nothing matters anymore",
    "What's the point",
    "I give up",
    "my life is over",
    "I just want to disappear",
    "I want the pain to stop",
    "i hate myself",
    "there's no way out",
    "You'd be happier without me",
    "I don't see a future",
    "You won't have to worry about me anymore",
  ])("hears: %s", (draft) => {
    expect(metHopeless(folded(draft))).not.toBeNull();
  });

  it.each([
    "What's the point of the shared calendar if nobody uses it",
    "I gave up my half of the deposit",
    "Can you get Ella at five? I can't do Thursday.",
    "I want this to be easy for the kids",
    "Nothing is left in the flat but the sofa",
    "You will be happier with the smaller room",
  ])("lets pass: %s", (draft) => {
    expect(metHopeless(folded(draft))).toBeNull();
  });
});
