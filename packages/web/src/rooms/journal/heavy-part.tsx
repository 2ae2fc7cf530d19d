import { writeWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { crisisNeeds, isDangerKnown } from "../check/model/known-danger.ts";
import { useDraftCheck } from "../check/use-draft-check.ts";
import { kitAt } from "../kit/address.ts";

/** Where what is written speaks of despair or harm: who listens, beside the page and never in its place. */
export function HeavyPart({ text }: { readonly text: string }) {
  const { session } = useApp();
  const words = writeWords.danger;
  const gates = session.gates.value;
  const { state } = useDraftCheck(text, {
    context: "no-contact",
    contactForbidden: false,
    dangerKnown: isDangerKnown(gates),
  });
  const check = "checked" in state ? (state.checked?.check ?? null) : null;
  const isDanger = check?.verdict === "crisis";
  const isHeavy = isDanger || check?.maybeDanger === true;
  if (state.kind === "failed")
    return (
      <p class="quiet">
        {words.unread}{" "}
        <ScreenLink to={kitAt({ door: "safe" })}>{words.link}</ScreenLink>
      </p>
    );
  return (
    <div role="status" class="journal-heavy">
      {isHeavy && (
        <div class="card">
          <h2>{words.heading}</h2>
          <p>{words.text}</p>
          {isDanger && <HelpLines needs={crisisNeeds(gates, check.flags)} />}
          <ScreenLink to={kitAt({ door: "safe" })} class="button">
            {words.link}
          </ScreenLink>
        </div>
      )}
    </div>
  );
}
