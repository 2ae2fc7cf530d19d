import { safety } from "@staying-power/guide";

/** Where to turn at once, the emergency number first. */
export function KitHelp() {
  return (
    <ul class="help">
      {safety.threats.help.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
