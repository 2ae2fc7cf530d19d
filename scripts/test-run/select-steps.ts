interface Named {
  readonly name: string;
  /** Names of steps that have to run first. */
  readonly needs?: readonly string[];
}

type Selection<T> =
  | { readonly ok: true; readonly value: readonly T[] }
  | { readonly ok: false; readonly error: string };

/** The steps asked for by name with those they need, in the order of the table; all of them when none is named. */
export function selectSteps<T extends Named>(
  steps: readonly T[],
  names: readonly string[],
): Selection<T> {
  const unknown = names.filter(
    (name) => !steps.some((step) => step.name === name),
  );
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => name).join(", ");
    return {
      ok: false,
      error: `No step is called ${unknown.join(", ")}. The steps: ${known}.`,
    };
  }
  if (names.length === 0) return { ok: true, value: steps };
  const wanted = new Set(names);
  for (const step of steps.toReversed()) {
    if (wanted.has(step.name))
      for (const need of step.needs ?? []) wanted.add(need);
  }
  return { ok: true, value: steps.filter(({ name }) => wanted.has(name)) };
}
