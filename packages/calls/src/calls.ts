/** A time from `from` until before `to`, in milliseconds since 1970. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** From and to on one day by the coach's clock: `09:00`, `24:00` for its end. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** When a coach can be called; `availability` of the envelope fits it. */
export interface OpenHours {
  readonly zone: string;
  readonly weekly: readonly {
    /** 1 is Monday. */
    readonly weekday: number;
    readonly span: DaySpan;
  }[];
  readonly exceptions: readonly {
    readonly day: string;
    readonly spans: readonly DaySpan[];
  }[];
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly everyMinutes: number;
  readonly mostADay: number | null;
  readonly mostAWeek: number | null;
}

/** What slots are asked for. */
export interface SlotsAsked {
  readonly hours: OpenHours;
  /** Minutes of the kind of call: itself, and what is kept free around it. */
  readonly kind: {
    readonly minutes: number;
    readonly before: number;
    readonly after: number;
  };
  /** What is taken, buffers included. */
  readonly taken: readonly Interval[];
  /** Starts of the calls there are, which count to the caps. */
  readonly booked: readonly number[];
  /** Days off, by the coach's calendar, beside the exceptions, which go before them. */
  readonly daysOff: readonly string[];
  readonly now: number;
  /** Starts from here until before there. */
  readonly within: Interval;
}

/** A start that is free. */
export interface Slot {
  readonly start: number;
  /** The coach's clock then: `2027-03-29T11:00`. */
  readonly wall: string;
}

/** What a calendar file says of one call (RFC 5545, and RFC 5546 for `method`). */
export interface CallFile {
  readonly method: "REQUEST" | "CANCEL" | "PUBLISH";
  readonly uid: string;
  readonly sequence: number;
  readonly start: number;
  readonly minutes: number;
  /** When it was written. */
  readonly at: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Where it is changed or cancelled. */
  readonly url?: string;
  readonly organizer?: { readonly name: string; readonly mail: string };
  readonly attendee?: { readonly mail: string };
  /** Minutes before it at which the calendar reminds; none by default. */
  readonly alarms?: readonly number[];
}

/** An answer that may have failed in an expected way: a value or an error, never a throw. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
