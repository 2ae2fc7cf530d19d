/** A file of corpus/last. */
export interface LastAside {
  /** The file's name without its ending. */
  readonly name: string;
  /** What it holds, after the number of drafts. */
  readonly told: string;
  /** Whether it has drafts in danger, so that all can be told of it. */
  readonly hasDanger: boolean;
}

/**
 * The files of corpus/last, which are opened once, when both readers and all thresholds are settled. Whoever moves one to
 * corpus/aside and puts another in its place says so here alone.
 */
export const lastAsides: readonly LastAside[] = [
  {
    name: "six",
    told: "drafts in the manner of letters, long threads and what is typed on phones, by a hand that saw neither drafts nor code",
    hasDanger: true,
  },
  {
    name: "everyday-two",
    told: "warm and practical everyday messages, none of them dangerous and most of them fine to send, by another such hand",
    hasDanger: false,
  },
];
