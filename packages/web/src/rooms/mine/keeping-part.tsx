import { keepingWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import {
  type BrowserKeeping,
  keepingPromise,
  usedMegabytes,
} from "./model/keeping-promise.ts";
import { askToKeep, browserKeeping } from "./browser-keeping.ts";

/** Whether the browser promises to keep what is here, and the way to ask it. */
export function KeepingPart() {
  const words = keepingWords;
  const [keeping, setKeeping] = useState<BrowserKeeping | null>(null);
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    void browserKeeping().then(setKeeping);
  }, []);

  const ask = async (): Promise<void> => {
    await askToKeep();
    setKeeping(await browserKeeping());
    setAsked(true);
  };

  const promise = keeping && keepingPromise(keeping, asked);
  const megabytes = keeping && usedMegabytes(keeping);
  return (
    <section>
      <h2>{words.heading}</h2>
      <p role="status">{promise && words[promise]}</p>
      {promise !== null && promise !== "promised" && (
        <>
          <p>{words.safari}</p>
          {promise !== "unknown" && (
            <button type="button" onClick={() => void ask()}>
              {words.ask}
            </button>
          )}
        </>
      )}
      <p>{words.backup}</p>
      {megabytes !== null && <p class="quiet">{words.used(megabytes)}</p>}
    </section>
  );
}
