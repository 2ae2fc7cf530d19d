/** What the network says of one row of pieces; numbers are logits. */
export interface EncoderOutput {
  /** Three: fine, to be changed, to be held. */
  readonly verdict: Float32Array;
  /** One for each of the 21 labels, in their order. */
  readonly labels: Float32Array;
  readonly danger: number;
  /** For each piece that went in, one after another, as many numbers as there are labels. */
  readonly marks: Float32Array;
}

/** A network that is ready to read. */
export interface Encoder {
  /**
   * Reads one row; rows given before it is done wait their turn.
   * @param ids the numbers of the pieces, with those at both ends that the network was taught with.
   */
  run(ids: readonly number[]): Promise<EncoderOutput>;
  /** Gives back the memory; nothing can be read afterwards. */
  close(): Promise<void>;
}
