/**
 * When the same sign of the ex comes again and again it is a habit, and each time says little more than the last. So a
 * habit speaks once, on the day it was last seen. Judgement.
 */
export const habits = {
  /** What comes again within so many weeks is one habit. */
  pauseWeeks: 4,
  /** Half of what one sign says is said again by a habit that has gone on, or comes back after a pause, of so many weeks. */
  halfLifeWeeks: 4,
  /** However many signs there are, together they never count for more than so many: the older, the less. */
  most: 8,
} as const;
