/** Meeting again, in words. */
export const meetingTaskWords = {
  "short-and-public": {
    what: "Keep it short, public and in daylight",
    how: "Forty-five to sixty minutes, somewhere new to both of you. Speak of now, not of then.",
    evidence: "It ended while it was still easy.",
  },
} as const;
