import "../parts/table.css";
import { chartWords } from "@staying-power/words";

interface TableTwinProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The same numbers as the picture above it, as a table. */
export function TableTwin({ caption, columns, rows }: TableTwinProps) {
  return (
    <details class="twin">
      <summary>{chartWords.showTable}</summary>
      <table aria-label={caption}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
