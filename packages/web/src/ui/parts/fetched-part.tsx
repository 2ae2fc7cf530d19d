import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FailedPart } from "./failed-part.tsx";

/**
 * A part of a screen that is heavy, and that the rest of it does not wait for; it is kept for offline with all the rest.
 *
 * @param fetch - gets the part; rejects when it cannot be had, and may be tried again.
 * @param failed - what is said then.
 */
export function fetchedPart<Props extends object>(
  fetch: () => Promise<FunctionComponent<Props>>,
  failed: string,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function FetchedPart(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const [isFailed, setFailed] = useState(false);
    const load = async (): Promise<boolean> => {
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
      void load();
    }, []);
    if (Part !== undefined) return <Part {...props} />;
    return isFailed ? (
      <FailedPart failed="file" again={load}>
        <p>{failed}</p>
      </FailedPart>
    ) : (
      <div role="status" aria-busy="true" />
    );
  };
}
