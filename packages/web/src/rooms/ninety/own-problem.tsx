import { useSignal } from "@preact/signals";
import type { Facts } from "@staying-power/case";
import { watchedIssues } from "@staying-power/plan";
import { oldProblemWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { ExampleField } from "../../ui/parts/example-field.tsx";
import { longestOwn, type NinetyKept } from "./model/ninety-kept.ts";
import { useNinety } from "./use-ninety.ts";

const words = oldProblemWords.own;

type Own = Pick<NinetyKept, "problem" | "sign">;

/** The old problem in the person's own words: asked for where there are no signs of ours, and offered where there are. */
export function OwnProblem({ facts }: { readonly facts: Facts }) {
  const { kept, change } = useNinety();
  const said = useSignal<Own | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const own: Own = ownOf(kept);
  const put = (next: Own): void => {
    change(({ problem: _problem, sign: _sign, ...others }) => ({
      ...others,
      ...next,
    }));
    place.current?.focus({ preventScroll: true });
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{watchedIssues(facts).length === 0 ? words.asks : words.adds}</p>
      <div role="status" class="again" tabIndex={-1} ref={place}>
        {said.value !== null && (
          <div class="row apart">
            <p>{words.kept}</p>
            <button
              type="button"
              class="plain"
              onClick={() => {
                const before = said.value;
                said.value = null;
                if (before !== null) put(before);
              }}
            >
              {words.undo}
            </button>
          </div>
        )}
      </div>
      <OwnForm
        key={JSON.stringify(own)}
        own={own}
        onKeep={(next) => {
          said.value = own;
          put(next);
        }}
      />
    </section>
  );
}

function ownOf({ problem, sign }: Own): Own {
  return {
    ...(problem !== undefined && { problem }),
    ...(sign !== undefined && { sign }),
  };
}

interface OwnFormProps {
  readonly own: Own;
  readonly onKeep: (own: Own) => void;
}

function OwnForm({ own, onKeep }: OwnFormProps) {
  const problem = useSignal(own.problem ?? "");
  const sign = useSignal(own.sign ?? "");
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const [what, begins] = [problem.value.trim(), sign.value.trim()];
        onKeep({
          ...(what !== "" && { problem: what }),
          ...(begins !== "" && { sign: begins }),
        });
      }}
    >
      <ExampleField
        longest={longestOwn}
        label={words.what}
        example={words.whatExample}
        value={problem.value}
        onType={(text) => {
          problem.value = text;
        }}
      />
      <ExampleField
        longest={longestOwn}
        label={words.sign}
        example={words.signExample}
        value={sign.value}
        onType={(text) => {
          sign.value = text;
        }}
      />
      <div>
        <button type="submit">{words.keep}</button>
      </div>
    </form>
  );
}
