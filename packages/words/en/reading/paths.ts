import type { PathId } from "@staying-power/case";

/** The words of the five paths, in English: a short name, one line on what it means, and what is known of it. */
export const paths: Readonly<
  Record<
    PathId,
    {
      readonly name: string;
      readonly line: string;
      /** What is known of it, whatever it does to the odds. */
      readonly known?: string;
    }
  >
> = {
  chase: {
    name: "Chase",
    line: "Keep writing, asking and explaining.",
    known:
      "What is known: contact slows your own healing. To them it is a burden at best, and it can frighten.",
  },
  "stay-friends": {
    name: "Stay friends",
    line: "Stay in touch as friends and hope for more.",
    known: "What is known: contact slows your own healing.",
  },
  "let-go": {
    name: "Let go",
    line: "Stop reaching out, and give them room.",
    known: "What is known: it helps you, whatever they do.",
  },
  "let-go-and-work": {
    name: "Let go and work",
    line: "Stop reaching out, change what went wrong, and find a focus of your own.",
    known:
      "What is known: it helps you, whatever they do. What you change stays yours.",
  },
  current: {
    name: "As now",
    line: "Carry on as you are.",
  },
};
