import { closingWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";

/** Where despair is known nothing is closed, finished or said goodbye to: someone to talk to stands there instead. */
export function NotNowPart() {
  const words = closingWords.notNow;
  return (
    <div class="notice">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="row">
        <ScreenLink to={helpAt()} class="button">
          {words.help}
        </ScreenLink>
        <ScreenLink to={kitAt({ door: "safe" })} class="button">
          {words.safe}
        </ScreenLink>
      </div>
    </div>
  );
}
