import type { Session } from "../../../visit/session.ts";

/**
 * Whether other rooms may speak of calls with a coach: to whoever has one here, by a call, a waiting, a booking that was
 * begun or a link, and where nothing matters more. Nobody else is sent to one.
 */
export function mayCall({
  record,
  gates,
}: Pick<Session, "record" | "gates">): boolean {
  const { calls, share } = record.value;
  return (
    gates.value.length === 0 &&
    (calls.calls.length + calls.waits.length + calls.links.length > 0 ||
      calls.draft !== undefined ||
      share.draft !== undefined)
  );
}
