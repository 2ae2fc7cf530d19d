interface SaidLinesProps {
  /** Null where nothing was said. */
  readonly said: { readonly said: string; readonly isProblem: boolean } | null;
}

/** What was said a moment ago: that it was done, or what went wrong. */
export function SaidLines({ said }: SaidLinesProps) {
  return (
    <>
      <div role="status">
        {said !== null && !said.isProblem && <p>{said.said}</p>}
      </div>
      <div role="alert">
        {said?.isProblem === true && <p class="problem">{said.said}</p>}
      </div>
    </>
  );
}
