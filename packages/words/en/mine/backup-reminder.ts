/** The quiet line that reminds of a backup. */
export const backupReminderWords = {
  none: "There is no backup of what you wrote. A browser can lose what it keeps.",
  old: "What you wrote has changed since your last backup.",
  save: "Save a backup",
  later: "Not now",
};
