import { KeptPart } from "../../ui/shell/kept-part.tsx";
import { LearnedPart } from "./learned-part.tsx";
import { LedPart } from "./led-part.tsx";
import { UrgeHistory } from "./urge-history.tsx";

interface UrgesPartProps {
  readonly id?: string;
}

/** What led up to the urge that was just noted, and what all of them have in common, and each of them; once what is kept can be read. */
export function UrgesPart({ id }: UrgesPartProps) {
  return (
    <KeptPart>
      {id !== undefined && <LedPart id={id} />}
      <LearnedPart />
      <UrgeHistory />
    </KeptPart>
  );
}
