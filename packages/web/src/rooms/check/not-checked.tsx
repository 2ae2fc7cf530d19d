import { checkWords } from "@staying-power/words";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { FirstCalls } from "../../ui/parts/help/first-calls.tsx";

interface NotCheckedProps {
  /** Checks it once more; true when it was. */
  readonly again: () => Promise<boolean>;
}

/** A draft that could not be checked may speak of danger: then nobody says so but this. */
export function NotChecked({ again }: NotCheckedProps) {
  return (
    <>
      <FailedPart failed="work" again={again} />
      <section class="help">
        <p>{checkWords.maybeDanger.text}</p>
        <FirstCalls />
      </section>
    </>
  );
}
