import type { PathId } from "@staying-power/case";

/** The words of the five paths, in English: a short name, and one line on what it means. */
export const paths: Readonly<
  Record<PathId, { readonly name: string; readonly line: string }>
> = {
  chase: {
    name: "Chase",
    line: "Keep writing, asking and explaining.",
  },
  "stay-friends": {
    name: "Stay friends",
    line: "Stay in touch as friends and hope for more.",
  },
  "let-go": {
    name: "Let go",
    line: "Stop all contact and give them room.",
  },
  "let-go-and-work": {
    name: "Let go and work",
    line: "Stop all contact, change what went wrong, and find a focus of your own.",
  },
  current: {
    name: "As now",
    line: "Go on with what you do now.",
  },
};
