import { ninetyRoomWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { reunionAt } from "../reunion/address.ts";
import { SayingsPart } from "../reunion/sayings-part.tsx";
import type { NinetyNow } from "./model/now.ts";
import { OwnTimePart } from "./own-time-part.tsx";
import { ProblemPart } from "./problem-part.tsx";
import { WaysPart } from "./ways-part.tsx";

/** After ninety days: a calm end, and what is worth keeping. */
export function OverPage({ now }: { readonly now: NinetyNow }) {
  const words = ninetyRoomWords.over;
  return (
    <Screen heading={words.heading} about="ninety, over">
      {words.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <SayingsPart sayings={words.keeps} />
      <ScreenLink to={reunionAt()} class="button main-action">
        {words.check}
      </ScreenLink>
      <ProblemPart since={now.since} />
      <OwnTimePart since={now.since} />
      <WaysPart check={false} />
      <HurtingLine />
    </Screen>
  );
}
