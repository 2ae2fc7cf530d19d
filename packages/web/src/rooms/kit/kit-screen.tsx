import type { KitDoor } from "./address.ts";
import { AfterDoor } from "./after-door.tsx";
import { BreatheDoor } from "./breathe-door.tsx";
import { CallDoor } from "./call-door.tsx";
import { SafeDoor } from "./safe-door.tsx";
import { WhyDoor } from "./why-door.tsx";
import { WriteDoor } from "./write-door.tsx";
import "../../ui/parts/forms.css";
import "./kit.css";

const screenByDoor = {
  breathe: BreatheDoor,
  write: WriteDoor,
  why: WhyDoor,
  call: CallDoor,
  safe: SafeDoor,
  after: AfterDoor,
} as const;

/** The kit: it opens at once, whatever state the rest is in, and asks nothing first. */
export function KitScreen({ door }: { readonly door: KitDoor }) {
  const Door = screenByDoor[door];
  return <Door />;
}
