import { isPlain, own } from "./patch/same.ts";

/** Whether more was found than the view of it shows: something that only another version reads. */
export function holdsMore(found: unknown, view: unknown): boolean {
  if (found === view || found === undefined) return false;
  if (isPlain(found) && isPlain(view))
    return Object.entries(found).some(
      ([key, value]) =>
        (key === "unread" && value !== undefined) ||
        holdsMore(value, own(view, key)),
    );
  if (Array.isArray(found) && Array.isArray(view))
    return (
      found.length > view.length ||
      found.some((item, place) => holdsMore(item, view[place]))
    );
  return true;
}
