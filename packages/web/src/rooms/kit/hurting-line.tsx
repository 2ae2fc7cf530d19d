import { kitWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";

/** One line, always there, for whoever thinks of hurting themselves or someone else. */
export function HurtingLine() {
  return (
    <p class="quiet kit-hurting">
      {kitWords.hurting}{" "}
      <ScreenLink to={{ screen: "kit", door: "safe" }}>
        {kitWords.hurtingLink}
      </ScreenLink>
    </p>
  );
}
