/**
 * How much a number can be trusted. A: representative or large peer-reviewed study. B: peer-reviewed convenience sample.
 * C: poll or self-selected survey. D: belief of the seed or of coaches. E: learned from coded cases, which are chosen by
 * their outcome and told afterwards. J: our judgement, informed by the sources named.
 */
export type Grade = "A" | "B" | "C" | "D" | "E" | "J";
