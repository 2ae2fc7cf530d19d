import { useId } from "preact/hooks";

interface OneOfProps<Id extends string> {
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

/** A few answers of which one holds. */
export function OneOf<Id extends string>({
  legend,
  ids,
  labels,
  chosen,
  onChoose,
}: OneOfProps<Id>) {
  const name = useId();
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      {ids.map((id) => (
        <label class="option" key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          {labels[id]}
        </label>
      ))}
    </fieldset>
  );
}
