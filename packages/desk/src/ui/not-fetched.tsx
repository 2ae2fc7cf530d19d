import { deskFrameWords } from "@staying-power/words";

/** Says that a file of the desk could not be had, and tries it again. */
export function NotFetched({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{deskFrameWords.chunkFailed}</p>
      <button type="button" onClick={onAgain}>
        {deskFrameWords.again}
      </button>
    </div>
  );
}
