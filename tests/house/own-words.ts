/** Every catalogue in which a coach's words may stand, and where of `packages/web/src/ui/own` they are laid over ours. */
export const ownTwins: Readonly<Record<string, string>> = {
  kitLines: "kit-line.ts",
  aimWords: "aim-words.ts",
  firstDaysWords: "day-line.ts",
  taskWords: "task-words.ts",
  contactKindWords: "reply-words.ts",
  plainMessages: "own-message.ts",
  questions: "question-words.ts",
  questionsIfYouEndedIt: "questions-if-you-ended-it.ts",
};

/** A place in which one of them is read from our catalogue all the same. */
interface SaidInOurs {
  readonly catalogue: string;
  readonly why: string;
}

const answers: SaidInOurs = {
  catalogue: "questions",
  why: "It names answers, which are no coach's to change.",
};
const around = (catalogue: string): SaidInOurs => ({
  catalogue,
  why: "It has what stands around the lines, and the lines from their twin.",
});

/** By the file, from `packages/web/src` on: what it reads from our catalogue, and why. */
export const saidInOurs: Readonly<Record<string, SaidInOurs>> = {
  "rooms/answers/undo-notice.tsx": answers,
  "rooms/happened/answer-fields.tsx": answers,
  "rooms/happened/model/entry-words.ts": answers,
  "rooms/happened/model/happening.ts": answers,
  "rooms/ninety/signs-part.tsx": answers,
  "rooms/progress/corrected-part.tsx": answers,
  "rooms/first-days/day-part.tsx": around("firstDaysWords"),
  "rooms/first-days/first-days-screen.tsx": around("firstDaysWords"),
  "rooms/first-days/over-part.tsx": around("firstDaysWords"),
  "rooms/first-days/when-part.tsx": around("firstDaysWords"),
  "rooms/kit/aims-part.tsx": around("aimWords"),
  "rooms/happened/task-names.ts": {
    catalogue: "taskWords",
    why: "A journal tells of days that are over: the next edition must not reword them.",
  },
  "rooms/let-go/area-part.tsx": {
    catalogue: "taskWords",
    why: "The tasks of letting go are no coach's to change.",
  },
  "rooms/logistics/message-text.ts": {
    catalogue: "plainMessages",
    why: "It fills ours in where the coach has no message of this name, and as what stood there before.",
  },
  "rooms/share/model/told-shared.ts": {
    catalogue: "questions",
    why: "What goes to a coach is told as every desk tells it.",
  },
};
