import { kitWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "./address.ts";
import "./hurting-line.css";

/** One line, always there, for whoever thinks of hurting themselves or someone else. */
export function HurtingLine() {
  return (
    <p class="quiet kit-hurting">
      {kitWords.hurting}{" "}
      <ScreenLink to={kitAt({ door: "safe" })}>
        {kitWords.hurtingLink}
      </ScreenLink>
    </p>
  );
}
