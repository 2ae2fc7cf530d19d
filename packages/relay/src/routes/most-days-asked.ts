/** So many days of slots or of an agenda are given at a time. */
export const mostDaysAsked = 62;
