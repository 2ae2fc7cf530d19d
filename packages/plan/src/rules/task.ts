import type { IssueId } from "@staying-power/case";
import type { Contact } from "../contact.ts";
import type { Mark, Sources } from "../mark.ts";
import type { PlanCondition } from "../plan-words.ts";
import type { StageId } from "./stages.ts";

/** One small thing to do: one sitting, with something to show for it that nobody has to ask the ex about. */
export interface Task {
  readonly stage: StageId;
  /** Which issue it corrects, in the stage of correcting. */
  readonly issue?: IssueId;
  /** once: until it is done; daily and weekly: as a habit; moment: whenever what it speaks of happens. */
  readonly every: "once" | "daily" | "weekly" | "moment";
  /** What contact with the ex it implies. */
  readonly contact: Contact;
  /** What of this person's must be known for it to be theirs. */
  readonly when: PlanCondition;
  readonly mark: Mark;
  readonly sources: Sources;
}
