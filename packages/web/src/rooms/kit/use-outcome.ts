import { useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";

/** What became last of what was typed; that it is kept is said once it is, and not before. */
export function useOutcome<Other extends string = never>(): readonly [
  "" | "kept" | Other,
  (outcome: "" | "kept" | Other) => void,
] {
  const { session } = useApp();
  const [said, setSaid] = useState<"" | "kept" | Other>("");
  const newest = useRef(0);
  const say = async (outcome: "" | "kept" | Other): Promise<void> => {
    newest.current += 1;
    const mine = newest.current;
    if (outcome === "kept") await session.settled();
    if (newest.current === mine) setSaid(outcome);
  };
  return [said, (outcome) => void say(outcome)];
}
