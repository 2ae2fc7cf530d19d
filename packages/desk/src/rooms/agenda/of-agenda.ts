import type { Answered, RelayProblem } from "../../net/relay-client.ts";
import type { HeldCall } from "../../visit/agenda.ts";

/** How something that was done is taken back, and what is said then. */
export interface WayBack {
  readonly undo: () => Promise<Answered<null>>;
  readonly undone: string;
}

/** What the parts of the agenda are given. */
export interface OfAgenda {
  /** Does something, says so when it is done, with a way back where there is one, and fetches all anew; null, or why it came to nothing. */
  act(
    what: () => Promise<Answered<null>>,
    done: string,
    back?: WayBack,
  ): Promise<RelayProblem | null>;
}

/** Calls that are shown together. */
export interface CallsProps extends OfAgenda {
  readonly calls: readonly HeldCall[];
}

/** What is shown of one call. */
export interface CallItemProps extends OfAgenda {
  readonly held: HeldCall;
  /** Whether the day stands with the hours. */
  readonly dated?: boolean;
}
