import type {
  UrgeAimId,
  urgeStudies,
  UrgeTechniqueId,
} from "@staying-power/care";
import { locale } from "../locale.ts";

type Studies = typeof urgeStudies;

/** Something to try, and how much is known of it. */
interface TechniqueWords {
  readonly name: string;
  readonly how: string;
  /** How good the evidence is, what it found, and where it ends. */
  readonly known: (studies: Studies) => string;
}

interface AimWords {
  readonly heading: string;
  readonly evidence: string;
  /** The studies behind a technique, each with its year. */
  readonly source: (
    studies: readonly { readonly by: string; readonly where: string }[],
  ) => string;
  readonly aims: Readonly<Record<UrgeAimId, string>>;
  readonly techniques: Readonly<Record<UrgeTechniqueId, TechniqueWords>>;
}

/** For each thing a person may want right now: what to try, how good the evidence is, and its source. */
export const aimWords: AimWords = {
  heading: "What would help most right now?",
  evidence: "How good is the evidence?",
  source: (studies) =>
    `Source: ${locale.clauses(studies.map(({ by, where }) => `${by}, ${where}`))}.`,
  aims: {
    "to-calm-down": "To calm down",
    "to-want-them-less": "To want them less",
    "to-feel-better": "To feel better",
    "not-to-look": "Not to look at their profile",
  },
  techniques: {
    "breathe-out": {
      name: "Breathe out slowly",
      how: "Keep breathing like this: in for 4 seconds, out for 6. If counting gets in the way, just make the breath out longer.",
      known: ({ breathing }) =>
        `Several trials. ${breathing.trials} of them, with ${breathing.people} people, found that breath training lowers stress a little. Most had flaws, and none was about the hours after a breakup.`,
    },
    "watch-it": {
      name: "Watch it, and do nothing",
      how: "Find where in your body the urge sits. Watch it rise and fall. You do not have to push it away, and you do not have to act on it.",
      known: ({ watching }) =>
        `One trial, with ${watching.people} smokers. Those who watched an urge without acting felt it just as much, but smoked less in the week after. For breakups nobody has measured it, and nobody has shown that 20 minutes is the right length.`,
    },
    "next-thing": {
      name: "Do the next small thing",
      how: "Write it on the page that sends nothing. Then do what you had planned next, or call the person you named.",
      known: () =>
        "No study that we know of. It is our own rule, put together from what coaches advise.",
    },
    "what-was-hard": {
      name: "Think of what was hard",
      how: "Write down three things that did not fit, or that you put up with. Stop after three: it can pull your mood down.",
      known: ({ thinking, thinkingAgain }) =>
        `Two small lab studies. In one, with ${thinking.people} people, love felt weaker for the moment, and mood got worse. The later one, also with ${thinkingAgain.people}, could not show that it works.`,
    },
    "let-their-page-be": {
      name: "Let their page be",
      how: "Look at nothing of theirs for the rest of the day. Old photos and old messages count too.",
      known: ({ looking }) =>
        `One study that asked and did not test. Of its ${looking.people} people, those who looked at an ex’s page more felt more longing. That could not show what causes what.`,
    },
    "something-else": {
      name: "Turn to something else",
      how: "Find something that fills your head for 20 minutes: a film you know well, a game, a shower, a walk where it is safe, a talk about anything else.",
      known: ({ thinking }) =>
        `One small lab study. With its ${thinking.people} people this lifted mood for the moment. It did not change how much they loved.`,
    },
    "as-it-is": {
      name: "Let it be as it is",
      how: "Say it as it is: it ended, and it hurts. You do not have to like it, and you do not have to solve it now.",
      known: ({ accepting }) =>
        `One study that watched and did not test. Of its ${accepting.people} people, those who took the end as it was got over their sadness sooner, in four weeks. It could not show that you can bring this about.`,
    },
    "harder-to-look": {
      name: "Make looking harder",
      how: "Looking is an urge too, and it can pass like the others. Put the phone in another room, or log out for a while. Muting them sends them no message.",
      known: ({ looking }) =>
        `One study that asked and did not test. Of its ${looking.people} people, those who looked at an ex’s page more felt more hurt. Looking may feed the pain, or the pain may lead to looking: it could not show which.`,
    },
    "one-plan": {
      name: "Make one plan for it",
      how: "Say it aloud: if I pick up the phone to look, then I put it down and stand up. You can keep such a plan here when you are done.",
      known: ({ planning }) =>
        `Many tests, on other aims. In ${planning.tests} tests people who had made a plan of this form did what they meant to do more often. None of it was about breakups, so for this nobody has measured it.`,
    },
  },
};
