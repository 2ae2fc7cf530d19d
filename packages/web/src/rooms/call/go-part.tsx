import { useOnce } from "../../ui/parts/use-once.ts";

interface GoPartProps {
  readonly words: {
    /** To which place it asks. */
    readonly note: string;
    readonly go: string;
    readonly working: string;
  };
  /** What is to be mended first; empty for nothing. */
  readonly problem: string;
  readonly onGo: () => Promise<void>;
}

/** The button that asks a relay, once for each press, and what goes on. */
export function GoPart({ words, problem, onGo }: GoPartProps) {
  const { isBusy, once } = useOnce();
  return (
    <section>
      <p>{words.note}</p>
      <button
        type="button"
        class="main-action"
        disabled={isBusy}
        onClick={() => void once(onGo)}
      >
        {words.go}
      </button>
      <p role="status">{isBusy && words.working}</p>
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
    </section>
  );
}
