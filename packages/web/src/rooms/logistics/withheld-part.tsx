import type { Gate } from "@staying-power/care";
import { logisticsWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { isContactForbidden } from "../../visit/contact-forbidden.ts";
import { kitAt } from "../kit/address.ts";

/** Behind a no or a danger nothing is written; where it is a no alone, it is said through whom a plain matter goes. */
export function WithheldPart({ gates }: { readonly gates: readonly Gate[] }) {
  const words = logisticsWords.withheld;
  const isNoAlone =
    isContactForbidden(gates) &&
    gates.every(
      (gate) => gate.writing !== "withheld" || isContactForbidden([gate]),
    );
  return (
    <>
      {isNoAlone ? (
        <>
          <p>{words.no}</p>
          <p>{words.noHow}</p>
        </>
      ) : (
        <p>{words.danger}</p>
      )}
      <ScreenLink to={kitAt({ door: "safe" })} class="button">
        {words.help}
      </ScreenLink>
    </>
  );
}
