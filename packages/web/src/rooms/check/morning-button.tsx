import { checkWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { isSmallHours, morningAfter } from "./model/hold-until.ts";

interface MorningButtonProps {
  /** Whether holding is what is to be done first here. */
  readonly main: boolean;
  readonly onHold: (until: string) => void;
}

/** Holds it until the morning after this night; at two at night that is no tomorrow. */
export function MorningButton({ main, onHold }: MorningButtonProps) {
  const words = checkWords.hold;
  const { session } = useApp();
  const small = isSmallHours(new Date(session.clock.minute.value));
  return (
    <button
      type="button"
      class={main ? "main-action" : "check-wide"}
      onClick={() => onHold(morningAfter(new Date(session.clock.present())))}
    >
      {small ? words.thisMorning : words.morning}
    </button>
  );
}
