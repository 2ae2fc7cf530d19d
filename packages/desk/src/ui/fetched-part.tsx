import { deskFrameWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { fetchedOnce } from "@staying-power/web/ui";
import { NotFetched } from "./not-fetched.tsx";

/**
 * A part of a screen that is heavy, and that the rest of it does not wait for.
 *
 * @param fetch - gets the part; rejects when it cannot be had, and may be tried again.
 */
export function fetchedPart<Props extends object>(
  fetch: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const useFetched = fetchedOnce(fetch);
  return function FetchedPart(props: Props) {
    const { Part, isFailed, again } = useFetched();
    if (Part !== undefined) return <Part {...props} />;
    return isFailed ? (
      <NotFetched onAgain={again} />
    ) : (
      <p class="waiting">{deskFrameWords.loading}</p>
    );
  };
}
