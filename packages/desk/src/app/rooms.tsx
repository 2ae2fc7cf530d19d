import { type ReadonlySignal, signal } from "@preact/signals";
import { deskFrameWords } from "@staying-power/words";
import type { ComponentType } from "preact";
import {
  accountAt,
  agendaAt,
  beginAt,
  contentAt,
  hoursAt,
  inboxAt,
  linkAt,
  outcomesAt,
  parcelAt,
} from "../ui/addresses.ts";

/** A room of the desk: where it is, who may be in it, and its screen. */
export interface Room {
  readonly name: string;
  readonly title: string;
  readonly needs: "coach" | "nobody";
  /** Whether the address names this room. */
  at(hash: string): boolean;
  /** Null until it is fetched. */
  readonly screen: ReadonlySignal<ComponentType<{ hash: string }> | null>;
  /** Rejects when it cannot be had, and may be tried again. */
  load(): Promise<void>;
}

/** What has to be said of a room. */
interface RoomSaid<Values> {
  readonly title: string;
  readonly needs: Room["needs"];
  readonly at: { readonly room: string; read(hash: string): Values | null };
  readonly load: () => Promise<ComponentType<Values>>;
}

function room<Values extends object>({
  title,
  needs,
  at,
  load,
}: RoomSaid<Values>): Room {
  const screen = signal<ComponentType<{ hash: string }> | null>(null);
  return {
    name: at.room,
    title,
    needs,
    at: (hash) => at.read(pathOf(hash)) !== null,
    screen,
    load: async () => {
      if (screen.value !== null) return;
      const Screen = await load();
      screen.value = ({ hash }) => {
        const values = at.read(pathOf(hash));
        return values === null ? null : <Screen {...values} />;
      };
    },
  };
}

/** The address without what stands behind a question mark. */
function pathOf(hash: string): string {
  return hash.split("?")[0] ?? "";
}

const { titles } = deskFrameWords;

/** Every room of the desk. */
export const rooms: readonly Room[] = [
  room({
    title: titles.begin,
    needs: "nobody",
    at: beginAt,
    load: async () =>
      (await import("../rooms/begin/begin-screen.tsx")).BeginScreen,
  }),
  room({
    title: titles.inbox,
    needs: "coach",
    at: inboxAt,
    load: async () =>
      (await import("../rooms/inbox/inbox-screen.tsx")).InboxScreen,
  }),
  room({
    title: titles.parcel,
    needs: "coach",
    at: parcelAt,
    load: async () =>
      (await import("../rooms/parcel/parcel-screen.tsx")).ParcelScreen,
  }),
  room({
    title: titles.agenda,
    needs: "coach",
    at: agendaAt,
    load: async () =>
      (await import("../rooms/agenda/agenda-screen.tsx")).AgendaScreen,
  }),
  room({
    title: titles.outcomes,
    needs: "coach",
    at: outcomesAt,
    load: async () =>
      (await import("../rooms/outcomes/outcomes-screen.tsx")).OutcomesScreen,
  }),
  room({
    title: titles.link,
    needs: "coach",
    at: linkAt,
    load: async () =>
      (await import("../rooms/link/link-screen.tsx")).LinkScreen,
  }),
  room({
    title: titles.hours,
    needs: "coach",
    at: hoursAt,
    load: async () =>
      (await import("../rooms/hours/hours-screen.tsx")).HoursScreen,
  }),
  room({
    title: titles.content,
    needs: "coach",
    at: contentAt,
    load: async () =>
      (await import("../rooms/content/content-screen.tsx")).ContentScreen,
  }),
  room({
    title: titles.account,
    needs: "coach",
    at: accountAt,
    load: async () =>
      (await import("../rooms/account/account-screen.tsx")).AccountScreen,
  }),
];
