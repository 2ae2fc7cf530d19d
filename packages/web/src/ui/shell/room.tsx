import { type ReadonlySignal, signal } from "@preact/signals";
import type { ComponentType, FunctionComponent } from "preact";
import type { Session } from "../../visit/session.ts";
import type { Address, Parts, Place, Values } from "./address.ts";

/** What is said of a room whatever its address holds. */
interface RoomLaws {
  /** The title of the page, which stays in the history of the browser: it must tell nothing of what brought someone here. */
  readonly title: string;
  /** `always`: in whatever state what is kept is in, so it must help without it. */
  readonly opens: "always" | "unlocked";
  /** `gates`: safety is asked first, and while a gate withholds the numbers this room stays shut. */
  readonly behind: "gates" | "nothing";
  /** One thing at a time is asked or done here, and nothing leads aside. */
  readonly quiet: boolean;
}

/** All that has to be said of a room; one that forgets its guard does not compile. */
interface RoomSaid<P extends Parts> extends RoomLaws {
  readonly at: Address<P>;
  /** Another place that has to come first, if there is one. */
  readonly instead?: (session: Session, values: Values<P>) => Place | null;
  /** Its screen: in a chunk of its own, or `here` where the first picture must not wait for one. */
  readonly screen:
    | { readonly load: () => Promise<ComponentType<Values<P>>> }
    | { readonly here: ComponentType<Values<P>> };
}

/** The screen of a room, told where in it. */
export type RoomScreen = FunctionComponent<{ readonly hash: string }>;

/** A room: where it is, what guards it, and its screen. */
export interface Room extends RoomLaws {
  readonly name: string;
  /** The place that an address names, or null when it is none of this room. */
  place(hash: string): Place | null;
  /** The place that has to come before this one by this room's own rule. */
  instead(session: Session, hash: string): Place | null;
  /** Null until it is loaded. */
  readonly screen: ReadonlySignal<RoomScreen | null>;
  /** Fetches the screen; rejects when it cannot be had, and may be tried again. */
  load(): Promise<void>;
}

/** A room for the table of rooms. */
export function room<P extends Parts>({
  at,
  instead,
  screen,
  ...laws
}: RoomSaid<P>): Room {
  const told = (Screen: ComponentType<Values<P>>): RoomScreen =>
    function ScreenOfRoom({ hash }) {
      const values = at.read(hash);
      return values === null ? null : <Screen {...values} />;
    };
  const loaded = signal("here" in screen ? told(screen.here) : null);
  return {
    ...laws,
    name: at.room,
    place: (hash) => {
      const values = at.read(hash);
      return values === null ? null : at.place(values);
    },
    instead: (session, hash) => {
      const values = at.read(hash);
      return values === null ? null : (instead?.(session, values) ?? null);
    },
    screen: loaded,
    load: async () => {
      if (loaded.value !== null || "here" in screen) return;
      const Screen = await screen.load();
      loaded.value ??= told(Screen);
    },
  };
}
