import { Screen } from "@staying-power/web/ui";
import { deskFrameWords } from "@staying-power/words";
import { inboxAt } from "../ui/addresses.ts";

/** An address that no room has. */
export function LostScreen() {
  const { notHere, back } = deskFrameWords;
  return (
    <Screen heading={notHere.heading} about="lost">
      <p>{notHere.text}</p>
      <a class="line-link" href={inboxAt().hash}>
        {back}
      </a>
    </Screen>
  );
}
