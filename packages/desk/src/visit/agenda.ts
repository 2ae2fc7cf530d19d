import { fromBase64 } from "@staying-power/web/ui";
import { type ReadonlySignal, signal } from "@preact/signals";
import { type CallNote, parseCallNote } from "@staying-power/case";
import {
  agenda as agendaSchema,
  type AgendaCall,
  mailState,
  type MailState,
} from "@staying-power/envelope";
import type { Answered, Relay } from "../net/relay-client.ts";
import type { Keys } from "../worker/keys.ts";
import { jsonIn } from "./json-in.ts";
import type { SignedIn } from "./signed-in.ts";

/** A call with what was sealed to the coach: null where nothing was, or where this key does not open it. */
export interface HeldCall {
  readonly call: AgendaCall;
  readonly note: CallNote | null;
  /** Whether something is there that could not be opened or read. */
  readonly closed: boolean;
}

/** From when until before when, as instants in UTC. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Whether a call took place; `booked` where nobody has said so. */
export type Marking = "kept" | "no-show" | "booked";

/** What is done with a call that was seen at its revision. */
export type CallChange =
  | { readonly kind: "move"; readonly start: string; readonly said: string }
  | { readonly kind: "cancel"; readonly said: string }
  | { readonly kind: "attendance"; readonly state: Marking };

/** The calls of a coach, as far as this visit knows them. */
export interface Agenda {
  /** Those of the window that was asked for last, the first coming first; null until they are here. */
  readonly calls: ReadonlySignal<readonly HeldCall[] | null>;
  /** Those still to come that need the coach, however far off they are, as they were fetched with the last window. */
  readonly needs: ReadonlySignal<readonly HeldCall[]>;
  readonly mail: ReadonlySignal<MailState | null>;
  /** Fetches the calls of a window, and opens what was sealed with them. A later window takes the place of an earlier one, even where its answer comes first. */
  load(window: Window): Promise<Answered<null>>;
  /** The calls of a window, without keeping them. */
  look(window: Window): Promise<Answered<readonly HeldCall[]>>;
  /** Fetches how the mail stands. */
  loadMail(): Promise<Answered<null>>;
  change(call: AgendaCall, change: CallChange): Promise<Answered<null>>;
  /** Keeps a time free. */
  block(start: string, minutes: number): Promise<Answered<null>>;
  /** Gives a time back that was kept free. */
  unblock(id: string): Promise<Answered<null>>;
  /** Sends a letter once more that was given up, or leaves it. */
  sendAgain(id: string): Promise<Answered<null>>;
  leaveUnsent(id: string): Promise<Answered<null>>;
  /** Takes all of it out of memory. */
  forget(): void;
}

interface AgendaParts {
  readonly asCoach: <T>(
    ask: (relay: Relay, token: string) => Promise<Answered<T>>,
  ) => Promise<Answered<T>>;
  readonly who: ReadonlySignal<SignedIn | null>;
  readonly keys: Keys;
}

/** The calls of a visit. */
export function agendaOf(parts: AgendaParts): Agenda {
  const { asCoach } = parts;
  const calls = signal<readonly HeldCall[] | null>(null);
  const needs = signal<readonly HeldCall[]>([]);
  const mail = signal<MailState | null>(null);
  const opened = new Map<string, HeldCall>();
  let newest: Window | null = null;
  const hold = async (call: AgendaCall): Promise<HeldCall> => {
    const before = opened.get(call.sealed ?? "");
    const held = before ?? (await openCall(parts, call));
    if (call.sealed !== null) opened.set(call.sealed, held);
    return { ...held, call };
  };
  const fetched = async ({ from, to }: Window) => {
    const got = await asCoach((relay, token) =>
      relay.json(
        `/v1/agenda?${new URLSearchParams({ from, to }).toString()}`,
        agendaSchema,
        { token },
      ),
    );
    if (!got.ok) return got;
    const [those, needing] = await Promise.all(
      [got.value.calls, got.value.needs].map((all) =>
        Promise.all(all.map(hold)),
      ),
    );
    return {
      ok: true as const,
      calls: (those ?? []).toSorted(byStart),
      needs: (needing ?? []).toSorted(byStart),
    };
  };
  return {
    calls,
    needs,
    mail,
    look: async (window) => {
      const got = await fetched(window);
      return got.ok ? { ok: true, value: got.calls } : got;
    },
    load: async (window) => {
      if (newest?.from !== window.from || newest.to !== window.to)
        calls.value = null;
      newest = window;
      const got = await fetched(window);
      if (!got.ok) return got;
      if (newest === window) {
        calls.value = got.calls;
        needs.value = got.needs;
      }
      return { ok: true, value: null };
    },
    loadMail: async () => {
      const got = await asCoach((relay, token) =>
        relay.json("/v1/mail", mailState, { token }),
      );
      if (!got.ok) return got;
      mail.value = got.value;
      return { ok: true, value: null };
    },
    ...changesOf(parts),
    forget: () => {
      newest = null;
      calls.value = null;
      needs.value = [];
      mail.value = null;
      opened.clear();
    },
  };
}

/** What is changed there, without fetching what came of it. */
function changesOf({
  asCoach,
}: AgendaParts): Pick<
  Agenda,
  "change" | "block" | "unblock" | "sendAgain" | "leaveUnsent"
> {
  const done = (
    path: string,
    method: "PUT" | "POST" | "DELETE",
    json?: unknown,
  ) =>
    asCoach((relay, token) =>
      relay.done(path, {
        method,
        token,
        ...(json === undefined ? {} : { json }),
      }),
    );
  return {
    change: ({ id, revision }, { kind, ...more }) =>
      done(`/v1/agenda/${id}/${kind}`, "POST", { revision, ...more }),
    block: (start, minutes) =>
      done(`/v1/agenda/${crypto.randomUUID()}`, "PUT", { start, minutes }),
    unblock: (id) => done(`/v1/agenda/${id}`, "DELETE"),
    sendAgain: (id) => done(`/v1/mail/${id}/again`, "POST"),
    leaveUnsent: (id) => done(`/v1/mail/${id}`, "DELETE"),
  };
}

function byStart(one: HeldCall, other: HeldCall): number {
  return Date.parse(one.call.start) - Date.parse(other.call.start);
}

async function openCall(
  { who, keys }: AgendaParts,
  call: AgendaCall,
): Promise<HeldCall> {
  if (call.sealed === null) return { call, note: null, closed: false };
  const text = await keys.open({
    identity: who.value?.identity ?? "",
    sealed: fromBase64(call.sealed),
  });
  const note = text.ok ? noteIn(text.text) : null;
  return { call, note, closed: note === null };
}

function noteIn(text: string): CallNote | null {
  const read = parseCallNote(jsonIn(text));
  return read.ok ? read.value : null;
}
