/** The person's own calendar day, YYYY-MM-DD. */
export function localDate(moment: Date): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
