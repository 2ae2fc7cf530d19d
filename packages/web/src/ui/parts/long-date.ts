const format = new Intl.DateTimeFormat("en", {
  dateStyle: "long",
  timeZone: "UTC",
});

/** A day as people write it, for example "October 1, 2026". */
export function longDate(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
