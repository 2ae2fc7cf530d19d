import type { Transaction } from "kysely";
import type { Tables } from "../store/tables.ts";
import type { JobKind } from "./enqueue.ts";

/** Work that was claimed. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /** By what whoever works at it proves that nobody else took over. */
  readonly lease: string;
  readonly chain: string | null;
  readonly place: number;
  readonly coach_id: string | null;
  readonly call_id: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  /** How often it was begun, this time included. */
  readonly tries: number;
  /** When it was about to leave for the first time; null when it certainly has not. */
  readonly sending_at: Date | null;
}

type Also = (transaction: Transaction<Tables>) => Promise<void>;

/** What work came to. A reason is a code, and never a message of somebody else's program. */
export type Outcome =
  | {
      readonly is: "done";
      /** When the same is due again; absent for never. */
      readonly next?: Date;
      /** What holds if and only if it counts as done. */
      readonly also?: Also;
    }
  | {
      readonly is: "again";
      readonly why: string;
      /** Whether it certainly did not leave. */
      readonly stayed: boolean;
    }
  | { readonly is: "never"; readonly why: string; readonly also?: Also };

/** How one kind of work is done. It may begin anew at any time, after any step of it. */
export type Work = (job: Job) => Promise<Outcome>;

export type Works = Readonly<Record<JobKind, Work>>;

/** Nothing is left to be done. */
export const done: Outcome = { is: "done" };
