/** Which kind of help line: someone to talk to, help with violence, with one's own violence, for the young. */
export type HelpNeed = "crisis" | "violence" | "using-violence" | "young";
