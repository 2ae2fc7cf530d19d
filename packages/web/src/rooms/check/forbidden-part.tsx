import { checkWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../answers/address.ts";
import { kitAt } from "../kit/address.ts";

/** After a stated no there is one answer: not to send, and a place for the words all the same. */
export function ForbiddenPart() {
  const words = checkWords.forbidden;
  return (
    <>
      {words.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ScreenLink to={kitAt({ door: "write" })} class="button main-action">
        {words.write}
      </ScreenLink>
      <div>
        <ScreenLink to={answersAt()} class="line-link">
          {words.change}
        </ScreenLink>
      </div>
    </>
  );
}
