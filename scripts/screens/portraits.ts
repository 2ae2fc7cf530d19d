/** The screens whose picture is kept in the tree, by size and light; all others are made on demand. */
const namesByLook: Readonly<Record<string, readonly string[]>> = {
  "360-light": [
    "start-fresh",
    "start-of-a-case",
    "question-a-choice",
    "about-safety-now",
    "reading-top",
    "reading",
    "history-of-days",
    "map-of-a-case",
    "answers-of-a-case",
    "kit-fresh",
    "kit-write-fresh",
    "kit-why-fresh",
    "kit-call-fresh",
    "kit-safe-fresh",
    "kit-after-fresh",
    "check-an-apology",
    "check-a-dig-and-a-shorter-version",
    "check-crisis",
    "check-held",
    "care-abuse-of-me",
    "care-they-said-no",
    "care-under-18",
    "help-fresh",
    "about-fresh",
    "mine-begun",
    "mine-backup-fresh",
    "mine-lock-fresh",
    "mine-erase-fresh",
    "lock-the-code",
    "lock-locked",
  ],
  "360-dark": ["start-fresh", "reading", "kit-fresh", "check-crisis"],
  "1280-light": [
    "start-fresh",
    "reading",
    "kit-fresh",
    "map-of-a-case",
    "answers-of-a-case",
  ],
  "1280-dark": ["reading"],
};

/** The file of every picture that is kept in docs/screens. */
export const portraits: readonly string[] = Object.entries(namesByLook).flatMap(
  ([look, names]) => names.map((name) => `${name}-${look}.png`),
);
