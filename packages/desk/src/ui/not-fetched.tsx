import { deskFrameWords } from "@staying-power/words";
import { useState } from "preact/hooks";

/** Says that a file of the desk could not be had, and tries it again; the button stays where it is meanwhile. */
export function NotFetched({
  onAgain,
}: {
  readonly onAgain: () => Promise<unknown>;
}) {
  const [trying, setTrying] = useState(false);
  const press = async (): Promise<void> => {
    if (trying) return;
    setTrying(true);
    await onAgain();
    setTrying(false);
  };
  return (
    <div class="notice" role="alert">
      <p>{trying ? deskFrameWords.loading : deskFrameWords.chunkFailed}</p>
      <button type="button" aria-disabled={trying} onClick={() => void press()}>
        {deskFrameWords.again}
      </button>
    </div>
  );
}
