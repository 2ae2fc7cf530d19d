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
  /** Without the line about the heading, where the screen has to stay short. */
  readonly bare?: boolean;
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
  bare = false,
}: PrintPartProps<Of>) {
  const [page, setPage] = useState<{ readonly Is: ComponentType<Of> } | null>(
    null,
  );
  const [failed, setFailed] = useState(false);
  const wanted = useSignal(false);
  const fetchPage = useCallback(async (): Promise<boolean> => {
    try {
      const Is = await load();
      setPage({ Is });
      return true;
    } catch {
      // By the browser's own menu the screen itself is printed then, without its bars and buttons.
      return false;
    }
  }, [load]);
  const printPage = async (): Promise<void> => {
    wanted.value = true;
    const there = page !== null || (await fetchPage());
    setFailed(!there);
    if (there) requestAnimationFrame(() => print());
  };
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
        <button type="button" class="plain" onClick={() => void printPage()}>
          {printWords.print}
        </button>
        {!bare && <p class="quiet">{printWords.note(heading)}</p>}
        {failed && <p role="alert">{printWords.failed}</p>}
      </div>
      {wanted.value && page !== null && <page.Is {...of} />}
    </>
  );
}
