import type { Availability } from "@staying-power/envelope";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Faults } from "./hours-draft.ts";

/** What each part of the form works with. */
export interface HoursForm {
  readonly draft: Availability;
  /** What is wrong and was told; empty until someone tries to save. */
  readonly faults: Faults;
  readonly change: (what: Partial<Availability>) => void;
}

export const FormContext = createContext<HoursForm | null>(null);

/** The form around a part. */
export function useForm(): HoursForm {
  const form = useContext(FormContext);
  if (form === null) throw new RangeError("form: a part stands in one");
  return form;
}

/** The id of the field at a place. */
export function fieldId(place: string): string {
  return `hours-${place.replaceAll(".", "-")}`;
}
