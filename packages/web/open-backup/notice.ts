import { element } from "./element.ts";

/** The one place where the page says what goes on, and what went wrong. */
export interface Notice {
  readonly parts: readonly HTMLElement[];
  /** Says something in passing, in place of what was said before. */
  say(text: string): void;
  /** Says what stands in the way, in place of what was said before. */
  refuse(problem: string): void;
}

/** A notice that says nothing yet. */
export function notice(): Notice {
  const status = element("p", { attributes: { role: "status" } });
  const alert = element("p", { attributes: { role: "alert" } });
  const put = (said: string, problem: string): void => {
    // The same words set again would be read out again.
    if (status.textContent !== said) status.textContent = said;
    alert.textContent = problem;
  };
  return {
    parts: [status, alert],
    say: (text) => put(text, ""),
    refuse: (problem) => put("", problem),
  };
}
