import { type ReadonlySignal, signal } from "@preact/signals";

const place = signal("");

/** Where in the desk one is: the address from # on, which no browser sends to a server. */
export const here: ReadonlySignal<string> = place;

/** Follows the address of the page. */
export function followPlace(): void {
  const look = (): void => {
    place.value = location.hash;
  };
  addEventListener("hashchange", look);
  look();
}
