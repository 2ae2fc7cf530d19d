/** The lines of the wait, by whether someone may still write, and by the part of the day. */
type KitLines = Readonly<
  Record<"open" | "kept", Readonly<Record<"day" | "night", readonly string[]>>>
>;

/** What is as true by day as by night, whatever the ex has said. */
const steady: readonly string[] = [
  "An urge is a feeling. It does not need an answer.",
  "Let it be as strong as it is. You only have to stay here.",
  "Feel your feet on the floor.",
  "It hurts because it mattered to you.",
  "You do not have to feel better yet. Just breathe out slowly.",
  "Put the phone down, if you can. This page will wait for you.",
  "Let your shoulders drop. Let your jaw go loose.",
  "You have got through every hour so far.",
];

/**
 * The lines of the wait, one after another, slowly. `open`: someone may write, later. `kept`: they said no, or it is
 * not known that they did not; then nothing speaks of sending anything, ever.
 */
export const kitLines: KitLines = {
  open: {
    day: [
      "You can still write tomorrow. You cannot take back today.",
      ...steady,
      "What you want to say can be kept. It does not have to be sent.",
      "Nothing has to be decided today.",
      "Things can look different after a night’s sleep.",
    ],
    night: [
      "You can still write tomorrow. You cannot take back tonight.",
      ...steady,
      "What you want to say can be kept. It does not have to be sent.",
      "Nothing has to be decided tonight.",
      "Things can look different in the morning.",
    ],
  },
  kept: {
    day: [
      "You can keep it here. It stays with you.",
      ...steady,
      "What you feel can be put into words, only for you.",
      "Nothing has to be decided today.",
      "You only have to get through this hour.",
    ],
    night: [
      "You can keep it here. It stays with you.",
      ...steady,
      "What you feel can be put into words, only for you.",
      "Nothing has to be decided tonight.",
      "You only have to get through this hour.",
    ],
  },
};
