import "../parts/table.css";
import { useSignal } from "@preact/signals";
import { chartWords } from "@staying-power/words";

interface TableTwinProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: Rows | (() => Rows);
}

type Rows = readonly (readonly (string | number)[])[];

/** The same numbers as the picture above it, as a table; rows that have to be worked out are so once it is opened. */
export function TableTwin({ caption, columns, rows }: TableTwinProps) {
  const isWanted = useSignal(typeof rows !== "function");
  return (
    <details
      class="twin"
      onToggle={() => {
        isWanted.value = true;
      }}
    >
      <summary>{chartWords.showTable}</summary>
      {isWanted.value && (
        <Table
          caption={caption}
          columns={columns}
          rows={typeof rows === "function" ? rows() : rows}
        />
      )}
    </details>
  );
}

function Table({
  caption,
  columns,
  rows,
}: TableTwinProps & { readonly rows: Rows }) {
  return (
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
  );
}
