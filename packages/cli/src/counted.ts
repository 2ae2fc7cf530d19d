/** A whole number as people write it, such as 5,000,000. */
export function counted(number: number): string {
  return number.toLocaleString("en-GB");
}
