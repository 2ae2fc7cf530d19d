import { fromBase64 } from "@staying-power/web/ui";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { parseSharedCase, type SharedCase } from "@staying-power/case";
import {
  inboxPage,
  inboxParcel,
  type InboxParcel,
  notes,
} from "@staying-power/envelope";
import type { Answered, Relay } from "../net/relay-client.ts";
import type { Keys } from "../worker/keys.ts";
import { type CoachNote, emptyNote, parseNote } from "./coach-note.ts";
import { jsonIn } from "./json-in.ts";
import type { SignedIn } from "./signed-in.ts";

/** A note as it was found. */
export interface HeldNote {
  readonly revision: number;
  /** Null where this key does not open it. */
  readonly note: CoachNote | null;
}

/** A note that another coach shares. */
export interface OthersNote extends HeldNote {
  readonly coach: string;
}

/** A case that was opened in this visit. */
export interface Opened {
  readonly version: number;
  readonly shared: SharedCase;
  readonly own: HeldNote;
  readonly sharedNote: HeldNote;
  readonly others: readonly OthersNote[];
}

/** Why a case does not open. */
export type NotOpened = "wrong-key" | "damaged" | "not-a-case";

/** The parcels of a coach, as far as this visit knows them. */
export interface Parcels {
  /** All that were seen, listed or not, each as it was seen last. */
  readonly known: ReadonlySignal<ReadonlyMap<string, InboxParcel>>;
  /** The pages that were fetched; null before the first. */
  readonly list: ReadonlySignal<readonly InboxParcel[] | null>;
  /** Whether there are more than are listed. */
  readonly more: ReadonlySignal<boolean>;
  readonly opened: ReadonlySignal<ReadonlyMap<string, Opened>>;
  /** The first page, afresh. */
  refresh(): Promise<Answered<null>>;
  /** The page after those that are listed. */
  loadMore(): Promise<Answered<null>>;
  /** One parcel, as it stands now. */
  look(id: string): Promise<Answered<InboxParcel>>;
  /** Fetches the newest version and opens it; its owner sees that. */
  open(id: string): Promise<Answered<Opened> | { ok: false; error: NotOpened }>;
  /** Puts what is known of one that was opened. */
  put(id: string, opened: Opened): void;
  /** Closes one that was opened, or takes all of it out of memory. */
  forget(id?: string): void;
}

interface ParcelsParts {
  readonly asCoach: <T>(
    ask: (relay: Relay, token: string) => Promise<Answered<T>>,
  ) => Promise<Answered<T>>;
  readonly who: ReadonlySignal<SignedIn | null>;
  readonly keys: Keys;
}

/** The parcels of a visit. */
export function parcels(parts: ParcelsParts): Parcels {
  const known = signal<ReadonlyMap<string, InboxParcel>>(new Map());
  const listed = signal<readonly string[] | null>(null);
  const list = computed(
    () => listed.value?.flatMap((id) => known.value.get(id) ?? []) ?? null,
  );
  const next = signal<string | null>(null);
  const more = signal(false);
  const opened = signal<ReadonlyMap<string, Opened>>(new Map());
  const page = (after: string | null) =>
    parts.asCoach((relay, token) =>
      relay.json(
        `/v1/inbox${after === null ? "" : `?after=${after}`}`,
        inboxPage,
        { token },
      ),
    );
  const see = (those: readonly InboxParcel[]): void => {
    known.value = new Map([
      ...known.value,
      ...those.map((one) => [one.id, one] as const),
    ]);
  };
  const take = async (after: string | null): Promise<Answered<null>> => {
    const got = await page(after);
    if (!got.ok) return got;
    const before = after === null ? [] : (listed.value ?? []);
    see(got.value.parcels);
    listed.value = [
      ...new Set([...before, ...got.value.parcels.map(({ id }) => id)]),
    ];
    next.value = got.value.next;
    more.value = got.value.next !== null;
    return { ok: true, value: null };
  };
  const look = async (id: string): Promise<Answered<InboxParcel>> => {
    const got = await parts.asCoach((relay, token) =>
      relay.json(`/v1/inbox/${id}`, inboxParcel, { token }),
    );
    if (got.ok) see([got.value]);
    else if (got.error === "not-found")
      known.value = new Map([...known.value].filter(([one]) => one !== id));
    return got;
  };
  const put = (id: string, one: Opened): void => {
    opened.value = new Map([...opened.value, [id, one]]);
  };
  return {
    known,
    list,
    more,
    opened,
    refresh: () => take(null),
    loadMore: () => take(next.value),
    look,
    open: async (id) => {
      const parcel = await look(id);
      if (!parcel.ok) return parcel;
      const got = await openNewest(parts, parcel.value);
      if (!got.ok) return got;
      put(id, got.value);
      await look(id);
      return got;
    },
    put,
    forget: (id) => {
      opened.value = new Map(
        [...opened.value].filter(([one]) => id !== undefined && one !== id),
      );
      if (id !== undefined) return;
      known.value = new Map();
      listed.value = null;
      next.value = null;
      more.value = false;
    },
  };
}

async function openNewest(
  { asCoach, who, keys }: ParcelsParts,
  { id, versions }: InboxParcel,
): Promise<Answered<Opened> | { ok: false; error: NotOpened }> {
  const version = versions.at(-1)?.n ?? 1;
  const sealed = await asCoach((relay, token) =>
    relay.bytes(`/v1/inbox/${id}/versions/${version}`, { token }),
  );
  if (!sealed.ok) return sealed;
  const identity = who.value?.identity ?? "";
  const open = (bytes: Uint8Array) => keys.open({ identity, sealed: bytes });
  const text = await open(sealed.value);
  if (!text.ok) return { ok: false, error: text.why };
  const shared = parseSharedCase(jsonIn(text.text));
  if (!shared.ok) return { ok: false, error: "not-a-case" };
  const found = await asCoach((relay, token) =>
    relay.json(`/v1/inbox/${id}/notes`, notes, { token }),
  );
  if (!found.ok) return found;
  const held = await Promise.all(
    found.value.notes.map(async ({ scope, coach, revision, sealed: note }) => {
      const opened = await open(fromBase64(note));
      return {
        scope,
        coach,
        revision,
        note: opened.ok ? parseNote(opened.text) : null,
      };
    }),
  );
  const me = who.value?.coach.id;
  const mine = (scope: "own" | "shared"): HeldNote =>
    held.find((note) => note.scope === scope && note.coach.id === me) ?? {
      revision: 0,
      note: emptyNote,
    };
  return {
    ok: true,
    value: {
      version,
      shared: shared.value,
      own: mine("own"),
      sharedNote: mine("shared"),
      others: held
        .filter(({ coach }) => coach.id !== me)
        .map(({ coach, ...note }) => ({ ...note, coach: coach.name })),
    },
  };
}
