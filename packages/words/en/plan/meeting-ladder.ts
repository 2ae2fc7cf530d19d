import type { LadderWant, MeetingStepId } from "@staying-power/plan";
import type { MeetingStepWords } from "../../src/plan-words.ts";
import { locale } from "../locale.ts";

const steps: Readonly<Record<MeetingStepId, MeetingStepWords>> = {
  M0: {
    name: "Light answers",
    form: "They write first, and you answer lightly.",
    stopIf: "Stop if you write twice for each time they write.",
  },
  M1: {
    name: "A short first meeting",
    form: "A short call, or a coffee of 45 to 60 minutes: by day, in a place that is new to you both.",
    stopIf: "Not with drink, not at home, and no big talk.",
  },
  M2: {
    name: "Something to do together",
    form: "Two hours of something to do, once they suggest it or gladly say yes to it.",
    stopIf: "Stop if you find yourself announcing how you have changed.",
  },
  M3: {
    name: "A third time, at their pace",
    form: "They may bring up the two of you. Listen, own your part, promise nothing, and decide nothing that day.",
    stopIf: "Stop if they ask you to keep it hidden.",
  },
  M4: {
    name: "Two weeks of slow dates",
    form: "They have said that they want to try. First look at the reasons; then date slowly for two weeks.",
    stopIf: "Stop while it may be for a reason that does not last.",
  },
};

function want(one: LadderWant): string {
  switch (one.want) {
    case "begun":
      return `They began ${locale.number(one.have)} of ${locale.number(one.of)} exchanges.`;
    case "days":
      return `These lie ${locale.plural(one.have, { one: "1 day", other: `${one.have} days` })} apart; it takes ${locale.number(one.of)}.`;
    case "met":
      return locale.plural(one.of, {
        "=1": "You two have not met yet.",
        other: `You two have met ${locale.number(one.have)} of ${locale.number(one.of)} times.`,
      });
    case "asked":
      return "They suggest it, or gladly say yes to it.";
    case "named":
      return "They say that they want to try again.";
  }
}

/** The steps of meeting again, in English, and what each still waits for. */
export const meetingLadderWords: {
  readonly steps: Readonly<Record<MeetingStepId, MeetingStepWords>>;
  /** One thing that a step still waits for, as a sentence. */
  readonly want: (one: LadderWant) => string;
} = { steps, want };
