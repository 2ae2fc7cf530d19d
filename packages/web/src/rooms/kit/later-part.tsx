import { kitWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";

// Parts of the kit that the breath does not wait for.

interface LaterProps {
  /** The urge that was just noted, where one was. */
  readonly id?: string;
}

/** What to try for what someone wants right now. */
export const LaterAims: FunctionComponent<LaterProps> = fetchedPart(
  async () => (await import("./aims-part.tsx")).AimsPart,
  kitWords.notLoaded,
);

/** What led up to an urge, and what many of them share. */
export const LaterUrges: FunctionComponent<LaterProps> = fetchedPart(
  async () => (await import("./urges-part.tsx")).UrgesPart,
  kitWords.notLoaded,
);
