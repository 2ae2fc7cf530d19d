import { remindersWords } from "@staying-power/words";
import { canDo, type Device } from "./model/ways.ts";

interface CanTableProps {
  readonly device: Device;
  readonly hasZone: boolean;
}

const rows = ["calendar", "open", "closed", "button", "push"] as const;

/** What this device can do, said plainly. */
export function CanTable({ device, hasZone }: CanTableProps) {
  const words = remindersWords.ways;
  const can = canDo(device, hasZone);
  return (
    <section>
      <h3 id="can-do">{words.table}</h3>
      <table aria-labelledby="can-do">
        <thead>
          <tr>
            <th scope="col">{words.can}</th>
            <th scope="col">{words.here}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{words.rows[row]}</th>
              <td>{words.answers[can[row]]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{words.push}</p>
    </section>
  );
}
