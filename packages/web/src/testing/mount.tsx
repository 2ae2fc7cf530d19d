import {
  type BoundFunctions,
  type queries,
  within,
} from "@testing-library/dom";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { type App, AppContext } from "../ui/shell/app-context.ts";

/** A part that stands in the document of a test. */
export interface Mounted extends BoundFunctions<typeof queries> {
  /** All that it shows stands in here. */
  readonly root: HTMLElement;
  /** Puts another one in its place, as its parent would. */
  show(part: ComponentChild): void;
}

/**
 * Puts a part of a screen into the document, instead of the one before.
 *
 * @param part - what to show.
 * @param app - what it finds around it; by default nothing.
 */
export function mount(part: ComponentChild, app: App | null = null): Mounted {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  const show = (shown: ComponentChild): void => {
    void act(() => {
      render(
        <AppContext.Provider value={app}>{shown}</AppContext.Provider>,
        root,
      );
    });
  };
  show(part);
  return { ...within(root), root, show };
}
