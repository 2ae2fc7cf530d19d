/** A mean and standard error on the log scale. */
export interface Size {
  readonly mean: number;
  readonly se: number;
}
