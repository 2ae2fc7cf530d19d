/** A kind of contact in words. */
export interface ContactKindWords {
  /** What came, as a person would say it: "A short hello". */
  readonly name: string;
  /** What it most likely means, and what it does not mean. */
  readonly means: string;
  readonly meansNot: string;
  /** Whether, when and how to answer. */
  readonly how: string;
  /** Three ways to say it, to be put into one's own words; none where nothing is answered. */
  readonly say: readonly string[];
  /** What not to raise. */
  readonly not: string;
  /** Where coaches disagree; null where we found nobody who does. */
  readonly disagree: string | null;
}

/** Something the person did, in words. */
export interface ActWords {
  /** "You wrote first" */
  readonly name: string;
  /** Why it is what it is. */
  readonly why: string;
  /** What to do now. */
  readonly now: string;
}

/** A variant of No Contact in words. */
export interface VariantWords {
  readonly name: string;
  /** What it is: who may write, about what, by which way. */
  readonly rules: readonly string[];
  /** What its review asks. */
  readonly review: string;
  /** Where coaches or studies disagree; null where we found nobody who does. */
  readonly disagree: string | null;
}

/** A step of meeting again, in words. */
export interface MeetingStepWords {
  readonly name: string;
  /** How long, where, and who suggests it. */
  readonly form: string;
  /** What ends it. */
  readonly stopIf: string;
}
