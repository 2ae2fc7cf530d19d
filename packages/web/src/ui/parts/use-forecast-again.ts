import { useState } from "preact/hooks";
import { useApp } from "../shell/app-context.ts";

/** Whether the forecast failed, also while it is tried once more, and the way to try. */
export function useForecastAgain(): {
  readonly failed: boolean;
  readonly again: () => Promise<boolean>;
} {
  const { session } = useApp();
  const [trying, setTrying] = useState(false);
  return {
    failed: trying || session.forecast.value === "failed",
    again: async () => {
      setTrying(true);
      const worked = await session.tryForecastAgain();
      setTrying(false);
      return worked;
    },
  };
}
