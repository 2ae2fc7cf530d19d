/** Rates of a fan for every draw, per week, each finite and ≥ 0. */
export interface Fan {
  readonly draws: number;
  /** How many sources. */
  readonly sources: number;
  /** `[sources × draws]`, row = source: source to waiting. */
  readonly toWaiting: Float64Array;
  /** `[draws]`: any source to holding. */
  readonly toHolding: Float64Array;
  /** `[draws]`: waiting to gone. */
  readonly leave: Float64Array;
  /** `[draws]`: waiting to holding. */
  readonly recover: Float64Array;
  /** `[draws]`: holding to strained. */
  readonly strain: Float64Array;
  /** `[draws]`: strained to holding. */
  readonly repair: Float64Array;
  /** `[draws]`: strained to gone. */
  readonly leaveStrained: Float64Array;
}
