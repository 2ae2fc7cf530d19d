import { failingWords, mineWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";
import { Screen } from "../../ui/shell/screen.tsx";

const Part: FunctionComponent<object> = fetchedPart(
  async () =>
    (await import("../../ui/parts/careful/all-careful.ts")).CarefulPagePart,
  failingWords.heading,
);

/** The careful check: whether it is on this device, the way to fetch it, and the way to remove it. */
export function CarefulPage() {
  return (
    <Screen heading={mineWords.careful.label} about="mine careful">
      <Part />
    </Screen>
  );
}
