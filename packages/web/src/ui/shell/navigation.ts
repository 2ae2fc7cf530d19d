import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Place } from "./address.ts";
import { newStamp, stampEntry } from "./leave.ts";

export interface Navigation {
  /** The place that is shown. */
  readonly place: ReadonlySignal<Place>;
  /** Goes to a place, or to what has to come first; `instead` puts it in the place of the present one in the browser's history. */
  go(place: Place, instead?: "instead"): void;
  /** Goes to the place of an address without its "#/". */
  goOn(path: string): void;
}

interface NavigationParts {
  /** The place that an address names. */
  readonly placeAt: (hash: string) => Place;
  /** Where someone who wants to go there is to be taken; it may change as things come to be known. */
  readonly placeToShow: (wanted: Place) => Place;
}

/** Keeps the screen and the address in step, so that the browser's Back does what people expect. */
export function navigation({
  placeAt,
  placeToShow,
}: NavigationParts): Navigation {
  const place = signal(placeAt(location.hash));
  const go = (wanted: Place, instead?: "instead"): void => {
    const next = placeToShow(wanted);
    if (instead === undefined) history.pushState(newStamp(), "", next.hash);
    else history.replaceState(newStamp(), "", next.hash);
    place.value = next;
  };
  stampEntry();
  addEventListener("hashchange", () => {
    stampEntry();
    place.value = placeAt(location.hash);
  });
  effect(() => {
    const first = placeToShow(place.value);
    if (first.hash !== place.value.hash) go(first, "instead");
  });
  return { place, go, goOn: (path) => go(placeAt(`#/${path}`)) };
}
