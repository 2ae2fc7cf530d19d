import { type ProblemKind, problemStatus } from "@staying-power/envelope";

interface Details {
  /** Where in what was asked. */
  readonly at?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Starts that are free instead of one that somebody else has. */
  readonly free?: string[];
}

/** Thrown where a request ends without what it asked for: the error handler makes an answer of it. */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  readonly details: Details;

  constructor(kind: ProblemKind, details: Details = {}) {
    super(kind);
    this.name = "Refusal";
    this.kind = kind;
    this.details = details;
  }

  /** As HTTP counts it. */
  get status(): number {
    return problemStatus[this.kind];
  }
}
