import { deskFrameWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import {
  accountAt,
  agendaAt,
  contentAt,
  hoursAt,
  inboxAt,
  linkAt,
  outcomesAt,
} from "../ui/addresses.ts";
import { useDesk } from "../ui/desk-context.ts";
import { SignOut } from "./sign-out.tsx";

interface FrameProps {
  /** Which room one is in; null before the door. */
  readonly room: string | null;
  readonly children: ComponentChildren;
}

/** What stands around every screen: the name, the rooms, and the way out. */
export function Frame({ room, children }: FrameProps) {
  const desk = useDesk();
  const words = deskFrameWords;
  const signedIn = desk.who.value !== null;
  const places = [
    { at: inboxAt(), label: words.nav.inbox, also: "parcel" },
    { at: agendaAt(), label: words.nav.agenda },
    { at: outcomesAt(), label: words.nav.outcomes },
    { at: linkAt(), label: words.nav.link },
    { at: hoursAt(), label: words.nav.hours },
    { at: contentAt(), label: words.nav.content },
    { at: accountAt(), label: words.nav.account },
  ];
  return (
    <div class={room === "parcel" ? "page wide" : "page"}>
      <header class="desk-bar">
        <span class="desk-name">{words.home}</span>
        {signedIn && (
          <>
            <nav aria-label={words.nav.label}>
              <ul>
                {places.map(({ at, label, also }) => (
                  <li key={at.hash}>
                    <a
                      href={at.hash}
                      aria-current={
                        room === at.room ||
                        (also !== undefined && room === also)
                          ? "page"
                          : undefined
                      }
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <SignOut />
          </>
        )}
      </header>
      {children}
    </div>
  );
}
