import type { CarefulReading } from "@staying-power/check/careful";
import type {
  CarefulAnswer,
  CarefulQuestion,
  CarefulRequest,
  PackedFile,
} from "./careful-messages.ts";
import type { DraftListener, DraftWorker } from "./draft-checker.ts";
import { heardWorker } from "./heard-worker.ts";
import { ownWorker } from "./own-worker.ts";

/**
 * Starts the browser's own worker with the careful reader in it. It is a worker apart, since its files allow it what
 * no other part of the app may do: to run code that is no script.
 * @param onDamaged what is kept is not what it should be.
 */
export function startCarefulWorker(
  files: readonly PackedFile[],
  onDamaged: () => void,
  listener: DraftListener<CarefulReading>,
): DraftWorker<CarefulQuestion> {
  const worker = ownWorker(
    () =>
      new Worker(new URL("./careful-worker.ts", import.meta.url), {
        type: "module",
      }),
  );
  const heard = heardWorker<CarefulRequest, CarefulAnswer>(worker, {
    answered: (answer) => {
      if (answer.kind === "read") {
        listener.answered(answer);
        return;
      }
      if (answer.why === "damaged") onDamaged();
      listener.broke();
    },
    broke: listener.broke,
  });
  heard.post({ kind: "open", files });
  return {
    post: (request) => heard.post({ kind: "read", ...request }),
    end: heard.end,
  };
}
