import { helpDirectories, type HelpNeed } from "@staying-power/guide";

interface HelpLinesProps {
  readonly needs: readonly HelpNeed[];
}

/** Where to turn, most fitting first. */
export function HelpLines({ needs }: HelpLinesProps) {
  return (
    <ul class="help">
      <li>{helpDirectories.emergency}</li>
      {needs.map((need) => (
        <li key={need}>{helpDirectories.byNeed[need]}</li>
      ))}
    </ul>
  );
}
