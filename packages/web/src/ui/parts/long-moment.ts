const format = new Intl.DateTimeFormat("en", {
  dateStyle: "long",
  timeStyle: "short",
});

/** An instant as the person's own clock shows it, for example "October 1, 2026 at 3:10 AM". */
export function longMoment(at: string): string {
  return format.format(new Date(at));
}
