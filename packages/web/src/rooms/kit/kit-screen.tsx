import { useEffect, useState } from "preact/hooks";
import type { KitDoor } from "../../ui/shell/route.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { LockedScreen } from "../unlock/locked-screen.tsx";
import { AfterDoor } from "./after-door.tsx";
import { BreatheDoor } from "./breathe-door.tsx";
import { CallDoor } from "./call-door.tsx";
import { SafeDoor } from "./safe-door.tsx";
import { WhyDoor } from "./why-door.tsx";
import { WriteDoor } from "./write-door.tsx";

/** The kit: it opens at once, whatever state the rest is in, and asks nothing first. */
export function KitScreen({ door }: { readonly door: KitDoor }) {
  const { session } = useApp();
  const locked = session.life.value.kind === "locked";
  const [unlocking, setUnlocking] = useState(false);
  const unlock = () => setUnlocking(true);

  useEffect(() => setUnlocking(false), [door, locked]);

  if (locked && unlocking) return <LockedScreen />;
  switch (door) {
    case "breathe":
      return <BreatheDoor />;
    case "write":
      return <WriteDoor unlock={unlock} />;
    case "why":
      return <WhyDoor unlock={unlock} />;
    case "call":
      return <CallDoor unlock={unlock} />;
    case "safe":
      return <SafeDoor />;
    case "after":
      return <AfterDoor unlock={unlock} />;
  }
}
