import { useSignal } from "@preact/signals";
import { printWords } from "@staying-power/words";
import type { ComponentType } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { isDoorOpen } from "../../visit/doors.ts";
import { useApp } from "../shell/app-context.ts";

interface PrintPartProps<Of extends object> {
  /** What the page is headed with. */
  readonly heading: string;
  /** Fetches the page. */
  readonly load: () => Promise<ComponentType<Of>>;
  /** What the page is told. */
  readonly of: Of;
}

/**
 * The way to paper: the button, and the page that the browser prints in the place of the screen, also when it is asked
 * by its own menu. Behind a gate that withholds there is none: what is on paper can be found.
 */
export function PrintPart<Of extends object>(props: PrintPartProps<Of>) {
  const { session } = useApp();
  return isDoorOpen("reading", session.gates.value) ? (
    <Printing {...props} />
  ) : null;
}

function Printing<Of extends object>({
  heading,
  load,
  of,
}: PrintPartProps<Of>) {
  const [page, setPage] = useState<{ readonly Is: ComponentType<Of> } | null>(
    null,
  );
  const wanted = useSignal(false);
  const fetchPage = useCallback(async (): Promise<void> => {
    try {
      const Is = await load();
      setPage({ Is });
    } catch {
      // Then the screen itself is printed, without its bars and buttons.
    }
  }, [load]);
  useEffect(() => {
    void fetchPage();
    const want = (): void => {
      wanted.value = true;
    };
    addEventListener("beforeprint", want);
    return () => removeEventListener("beforeprint", want);
  }, [fetchPage, wanted]);
  return (
    <>
      <div class="print-part">
        <button
          type="button"
          class="plain"
          onClick={() => {
            wanted.value = true;
            void (page === null ? fetchPage() : Promise.resolve()).then(() =>
              requestAnimationFrame(() => print()),
            );
          }}
        >
          {printWords.print}
        </button>
        <p class="quiet">{printWords.note(heading)}</p>
      </div>
      {wanted.value && page !== null && <page.Is {...of} />}
    </>
  );
}
