import { importWords } from "@staying-power/words";
import type { BrowserRecord } from "../../keep/browser-record.ts";
import { whatIsKept } from "../../keep/backup/what-is-kept.ts";
import "../../ui/parts/table.css";
import { useApp } from "../../ui/shell/app-context.ts";

interface KeptTableProps {
  readonly file: BrowserRecord;
  readonly here: BrowserRecord;
}

/** How much is in a file, beside how much is here. */
export function KeptTable({ file, here }: KeptTableProps) {
  const { columns, rows } = importWords;
  const { slices } = useApp().session;
  const inFile = whatIsKept(file, slices);
  const now = whatIsKept(here, slices);
  return (
    <table class="kept-table">
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.file}</th>
          <th scope="col">{columns.here}</th>
        </tr>
      </thead>
      <tbody>
        {(["answers", "events", "notes"] as const).map((key) => (
          <tr key={key}>
            <th scope="row">{rows[key]}</th>
            <td>{inFile[key]}</td>
            <td>{now[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
