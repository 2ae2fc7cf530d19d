/** Every word of the first screen. */
export const startWords = {
  /** By the hour of the person who reads. */
  heading: {
    day: "Breathe. Nothing has to be decided today.",
    night: "Breathe. Nothing has to be decided tonight.",
  },
  write: "I’m about to write to them",
  writeNote: "Wait here for a while first. It opens at once.",
  start: "Where do I stand?",
  startNote: "A few questions, one at a time. You can skip any of them.",
  carryOn: "Carry on with the questions",
  happened: "They’ve written, or they’re back",
  happenedNote: "Say what came, and see what to do about it.",
  lettingGo: "Letting go of them",
  what: "This is an honest look at whether an ex comes back, and whether they would stay: a range, never a promise. It is not therapy, and it cannot read anyone’s mind.",
  where:
    "Free. No account. What you write stays in this browser, on this device.",
  about: "What this is, and what it can’t know",
  help: "Help lines for your country",
  check: "Check a message before you send it",
  checkDue: "A message you held is waiting for you",
  mine: "Your data: a lock, a copy, a plain name",
  mineDue: "Your data: it is time to save a backup",
};
