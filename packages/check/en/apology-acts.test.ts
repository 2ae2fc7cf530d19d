import { describe, expect, it } from "vitest";
import { draftTokens } from "../src/draft-tokens.ts";
import { namesAct } from "./apology-acts.ts";

const names = (draft: string): boolean =>
  namesAct(
    draftTokens(draft)
      .map(({ text }) => text)
      .join(" "),
  );

describe("namesAct", () => {
  it.each([
    "I read your diary. I'm sorry.",
    "I'm sorry I brought up your ex over lunch.",
    "I drove your car without asking and scraped the wheel arch.",
    "You asked me not to smoke in the flat and I did it anyway, for months. I'm sorry.",
    "I compared you with my sister in front of my whole family. I was wrong.",
    "I never once asked if you wanted to sell the shop.",
    "I ate the cake your gran sent you and blamed your flatmate.",
    "Told your dad about the tattoo. That was childish and I'm sorry x",
    "Lost your mum's brooch. Sorry.",
    "Laughed at your vows. Sorry.",
    "I was wrong to shout at you on the call before your exam.",
    "It was wrong of me to say you were only with me for the flat.",
    "I faked being sick to get out of your sister's baby shower.",
    "I shouldn't have thrown away your letters.",
    "shouldn't have read your texts, sorry",
    "I was rude to your mum on Sunday and I'm sorry",
    "I was late for the handover and made you wait. I'm sorry.",
    "I was checking your phone when you slept. I am sorry.",
    "Sorry I ghosted you.",
    "Sorry for shouting yesterday.",
    "sorry for all the shouting yesterday",
    "I'm ashamed of what I said to your father.",
    "That joke about your job was cruel. Sorry.",
    "My tone on Monday was rude and I apologise.",
    "Snooping was wrong. I'm sorry.",
    "It was me who shrank the kilt.",
    "I hit you. I'm sorry.",
    "I kept the loan from you for a year. I'm sorry.",
    "I cancelled on your birthday to go to a match. It was selfish. I'm sorry.",
    "You were crying and I put my headphones in. That was callous.",
    "Dear Helen, on the 14th I disclosed your salary to our friends.",
    "I didn't turn up at the hearing when I'd said I would.",
    "I spoke over you all evening at Tom's. That was disrespectful, and I am sorry.",
  ])("finds what was done: %s", (draft) => {
    expect(names(draft)).toBe(true);
  });

  it.each([
    "I'm sorry for everything.",
    "I am so sorry. For all of it.",
    "Sorry for how things went.",
    "I'm sorry if I hurt you.",
    "I made mistakes and I'm sorry.",
    "I made a lot of mistakes, I know. Sorry.",
    "I messed up. I'm sorry.",
    "I let you down and I'm sorry.",
    "I'm sorry I wasn't good enough.",
    "Sorry for being a bad boyfriend.",
    "I'm sorry for the pain I caused you.",
    "I did things I regret. Sorry.",
    "I took you for granted.",
    "I'm sorry for hurting you.",
    "I lost you and I am sorry.",
    "Sorry for what happened.",
    "I'm sorry, I love you, I need you.",
    "I'm sorry for my mistakes.",
    "I am ashamed and I am sorry.",
    "I tried so hard. I'm sorry it was not enough.",
    "I have changed. I'm sorry.",
    "You weren't paranoid. I'm sorry.",
    "Sorry. I was wrong.",
    "I'm sorry for whatever I did.",
    "k sorry i guess",
  ])("is not content with: %s", (draft) => {
    expect(names(draft)).toBe(false);
  });

  it("comes to an end in a paste of any length", () => {
    for (const words of ["i made a lot of ", "sorry for being ", "my joke "])
      expect(names(words.repeat(4000))).toBeTypeOf("boolean");
  });
});
