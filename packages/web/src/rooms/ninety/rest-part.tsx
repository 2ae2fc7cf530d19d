import { ninetyRoomWords } from "@staying-power/words";
import type { Place } from "../../ui/shell/address.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { ninetyAt } from "./address.ts";

interface RestPartProps {
  readonly words: {
    readonly heading: string;
    readonly text: string;
    readonly open: string;
  };
  /** Where help for it is. */
  readonly to: Place;
}

/** Once it ended again, or was let go of: no card, no number, no blame. */
export function RestPart({ words, to }: RestPartProps) {
  return (
    <Screen heading={words.heading} about="ninety, at rest">
      <p>{words.text}</p>
      <ScreenLink to={to} class="button main-action">
        {words.open}
      </ScreenLink>
      <ScreenLink to={ninetyAt({ page: "weeks" })} class="line-link quiet">
        {ninetyRoomWords.ways.weeks}
      </ScreenLink>
      <HurtingLine />
    </Screen>
  );
}
