import { reunionRoomWords } from "@staying-power/words";
import type { Place } from "../../ui/shell/address.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { lettingGoAt } from "../letting-go/address.ts";

interface Step {
  readonly to: Place;
  readonly label: string;
}

interface EmptyPartProps {
  readonly heading: string;
  readonly about: string;
  /** What the page is for, where it has a sentence for that. */
  readonly lead?: string;
  readonly text: string;
  readonly first: Step;
  readonly second: Step;
}

/** While nobody came back: what will be here, the first step to it, and letting go. */
export function EmptyPart({
  heading,
  about,
  lead,
  text,
  first,
  second,
}: EmptyPartProps) {
  return (
    <Screen heading={heading} about={about}>
      {lead !== undefined && <p class="lead">{lead}</p>}
      <p>{text}</p>
      <div class="stack">
        <ScreenLink to={first.to} class="button main-action">
          {first.label}
        </ScreenLink>
        <ScreenLink to={second.to} class="button">
          {second.label}
        </ScreenLink>
      </div>
      <ScreenLink to={lettingGoAt()} class="line-link">
        {reunionRoomWords.ways.lettingGo}
      </ScreenLink>
    </Screen>
  );
}
