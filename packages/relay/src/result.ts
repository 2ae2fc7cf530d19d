/**
 * An answer that may have failed in an expected way: a value or an error, never a throw.
 * `ok` tells which of the two it is.
 */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
