/** The name of a backup file; a plain one says nothing of what is in it. */
export function backupName(
  kind: "open" | "sealed",
  today: string,
  plain: boolean,
): string {
  const ending = kind === "open" ? "json" : "age";
  return `${plain ? "notes" : "staying-power"}-${today}.${ending}`;
}
