import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FailedPart } from "./failed-part.tsx";

/** A part on its way. */
interface Fetched<Props> {
  /** Undefined until it is there. */
  readonly Part: FunctionComponent<Props> | undefined;
  readonly isFailed: boolean;
  /** Tries it once more; true when it worked. */
  readonly again: () => Promise<boolean>;
}

/**
 * A hook that fetches a part when it is first drawn, once for every place that draws it.
 *
 * @param fetch - gets the part; rejects when it cannot be had, and may be tried again.
 */
export function fetchedOnce<Props extends object>(
  fetch: () => Promise<FunctionComponent<Props>>,
): () => Fetched<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function useFetched() {
    const [Part, setPart] = useState(() => loaded);
    const [isFailed, setFailed] = useState(false);
    const again = async (): Promise<boolean> => {
      try {
        loaded ??= await fetch();
        setPart(() => loaded);
        return true;
      } catch {
        setFailed(true);
        return false;
      }
    };
    // Also where another part loaded it since this one was drawn.
    useEffect(() => {
      void again();
    }, []);
    return { Part, isFailed, again };
  };
}

/**
 * A part of a screen that is heavy, and that the rest of it does not wait for; it is kept for offline with all the rest.
 *
 * @param fetch - as for `fetchedOnce`.
 * @param failed - what is said where it cannot be had.
 */
export function fetchedPart<Props extends object>(
  fetch: () => Promise<FunctionComponent<Props>>,
  failed: string,
): FunctionComponent<Props> {
  const useFetched = fetchedOnce(fetch);
  return function FetchedPart(props: Props) {
    const { Part, isFailed, again } = useFetched();
    if (Part !== undefined) return <Part {...props} />;
    return isFailed ? (
      <FailedPart failed="file" again={again}>
        <p>{failed}</p>
      </FailedPart>
    ) : (
      <div role="status" aria-busy="true" />
    );
  };
}
