import type { DraftSituation } from "../draft-reading.ts";

/** A draft to be read with care. */
export interface CarefulDraft {
  readonly text: string;
  readonly situation: DraftSituation;
}

/** What the careful reader makes of a draft. Numbers are logits. */
export interface CarefulReading {
  /** Fine, to be changed, to be held. */
  readonly verdict: readonly number[];
  /** One for each label, in their order. */
  readonly labels: readonly number[];
  readonly danger: number;
  /** What it found sure and what likely, as its settings say. */
  readonly thresholds: CarefulThresholds;
  /** The pieces of the draft, by place. */
  readonly pieces: readonly MarkedPiece[];
}

/** From what logit on something holds. */
export interface CarefulThresholds {
  readonly labels: readonly number[];
  /** Danger, where this reader were alone. */
  readonly danger: number;
  /** The same for what both readers say, of which the small one's counts so many times, and from where on it is worth asking after. */
  readonly together: {
    readonly small: number;
    readonly danger: number;
    readonly worry: number;
  };
  /** From here on a piece belongs to the place of a label. */
  readonly mark: number;
}

/** A piece of a word, and how much it belongs to the place of each label. */
export interface MarkedPiece {
  /** First UTF-16 unit in the draft. */
  readonly start: number;
  /** One past the last UTF-16 unit in the draft. */
  readonly end: number;
  readonly marks: Float32Array;
}

/** Reads drafts with care. */
export interface CarefulReader {
  /** @throws what the encoder throws. */
  read(draft: CarefulDraft): Promise<CarefulReading>;
}

/** What runs the network: `Encoder` of `@staying-power/encoder`, or what stands in for it. */
export interface CarefulEncoder {
  run(ids: readonly number[]): Promise<{
    readonly verdict: Float32Array;
    readonly labels: Float32Array;
    readonly danger: number;
    /** For each piece that went in, one after another, as many numbers as there are labels. */
    readonly marks: Float32Array;
  }>;
}
