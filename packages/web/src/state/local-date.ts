/** The person's own calendar day, YYYY-MM-DD. */
export function localDate(moment: Date): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** The day so many days before another; days are counted, not hours, so summer time does not matter. */
export function daysBefore(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}
