import { useSignal } from "@preact/signals";

/** Does one thing at a time: a press while it is done does nothing. */
export function useOnce() {
  const busy = useSignal(false);
  return {
    isBusy: busy.value,
    once: async (work: () => Promise<unknown>): Promise<void> => {
      if (busy.value) return;
      busy.value = true;
      try {
        await work();
      } finally {
        busy.value = false;
      }
    },
  };
}
