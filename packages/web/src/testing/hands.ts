import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";

/** Presses a button, ticks a box, or opens what a summary hides. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
  });
}

/** Types a text in place of what stands in a field. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    fireEvent.input(field, { target: { value: text } });
  });
}

/** Chooses one of the options of a field. */
export async function pick(field: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(field, { target: { value } });
  });
}

/** Presses Enter in a field of a form, so many times before anything else happens. */
export async function pressEnter(
  field: HTMLInputElement,
  times = 1,
): Promise<void> {
  await act(async () => {
    for (let time = 0; time < times; time += 1) field.form?.requestSubmit();
  });
}
