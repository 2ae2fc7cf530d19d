import type { ActId } from "@staying-power/plan";
import type { ActWords } from "../../src/plan-words.ts";

/** What was done, in English: whether it breaks No Contact, and what to do now. */
export const actWords: Readonly<Record<ActId, ActWords>> = {
  wrote: {
    name: "You wrote, called, commented or turned up",
    why: "No Contact means that you begin nothing. This was a beginning.",
    now: "End it there. Send nothing to explain it. Look at what led up to it, make that way a little harder, and begin again today. What you have built so far is not gone.",
  },
  greeted: {
    name: "You sent a greeting for a birthday or a holiday",
    why: "A greeting is a first step too, whatever the day. Coaches lean this way; a few say that a calm greeting can be right, above all with children.",
    now: "Leave it at that one greeting. Begin again today.",
  },
  "through-others": {
    name: "You sent word through friends, or posted something for them to see",
    why: "It reaches them all the same, and it puts others in the middle.",
    now: "Ask nobody to carry anything. Begin again today.",
  },
  looked: {
    name: "You looked at their pages, or asked others about them",
    why: "Nothing reached them, so the count goes on. But looking keeps it sore. Three times in a week count as a break.",
    now: "Make it harder: log out, mute, take the app off the first page. Then do the next thing of your day.",
  },
  "dated-to-be-seen": {
    name: "You dated someone so that they would see it",
    why: "It breaks nothing, but it is a game, and two people are played with.",
    now: "Leave it. If you want to meet someone, do it for yourself, when you are ready.",
  },
  answered: {
    name: "You answered something they wrote",
    why: "They began. Answering is right: whoever is ignored stops trying.",
    now: "Keep it light and no longer than theirs. Let them lead.",
  },
  "kept-talking": {
    name: "You answered, then kept it going with new topics",
    why: "The answer was fine. Beginning new topics day after day is not answering any more.",
    now: "Let the next word be theirs, even if it takes days.",
  },
  errand: {
    name: "You wrote about an errand, on the way you agreed on",
    why: "Children, a home, work or money have to go on. That is no break.",
    now: "Keep to the point, be polite, and stop when it is settled.",
  },
  "errand-with-feelings": {
    name: "You wrote about an errand and added how you feel",
    why: "The errand was fine. What was added leaks through it, and makes the next errand harder.",
    now: "Next time read it once more and take out every line that is not about the errand.",
  },
  "one-apology": {
    name: "You sent the one apology that you owed",
    why: "Once, as planned, it is no break. It closes the matter for good.",
    now: "Do not ask whether they read it, and do not send a second one. Their silence is an answer they may give.",
  },
  emergency: {
    name: "You told them of a real emergency",
    why: "There are things that someone has to know, and would not hear otherwise.",
    now: "One message is enough. Then go back to quiet.",
  },
  "met-by-chance": {
    name: "You met by chance, and kept it short",
    why: "Nobody began anything.",
    now: "If it stirred you up, take that to the kit, not to them.",
  },
  "met-on-purpose": {
    name: "You arranged to meet by chance",
    why: "It was a first step of yours, and it was made to look like none. Being waited for frightens people.",
    now: "Do not do it again. Stay away from their places for a while. Begin again today.",
  },
  "slept-together": {
    name: "You slept together",
    why: "It is more than a message, and it can feel like being back. Often it is one of the reasons that do not last.",
    now: "Ask nothing of it and promise nothing. Begin again today, and see whether they come by daylight.",
  },
};
