/** The present, as an instant. */
export function thisMoment(): string {
  return new Date().toISOString();
}
