/** When something about safety is said or asked. */
export interface Moment {
  /** The person's own date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whole minutes since 1970, where the hour is known. */
  readonly minute?: number;
}
