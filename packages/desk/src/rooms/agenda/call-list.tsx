import { CallItem } from "./call-item.tsx";
import type { CallsProps } from "./of-agenda.ts";

/** Calls one below the other, with their days where those do not stand above them. */
export function CallList({
  calls,
  act,
  dated = false,
}: CallsProps & { readonly dated?: boolean }) {
  return (
    <ul class="agenda-list">
      {calls.map((held) => (
        <li key={held.call.id}>
          <CallItem held={held} act={act} dated={dated} />
        </li>
      ))}
    </ul>
  );
}
