/** Words of danger that people write with gaps or signs in them, to slip past a filter or because they are hard to write. */
export const coreWords: readonly string[] = [
  "suicidal",
  "suicide",
  "strangle",
  "unalive",
  "killing",
  "myself",
  "murder",
  "killed",
  "shoot",
  "kills",
  "kill",
  "dead",
  "stab",
  "hang",
  "die",
];
