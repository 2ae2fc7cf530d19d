import { holidays as holidaysSchema } from "@staying-power/envelope";
import { useEffect, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { dayIn } from "../../visit/zone.ts";

/** The public holidays that would be off. */
export interface Holidays {
  /** Null while they are on their way, or where none are asked for. */
  readonly days:
    readonly { readonly day: string; readonly name: string }[] | null;
  readonly problem: RelayProblem | null;
}

const none: Holidays = { days: null, problem: null };
const dayMs = 86_400_000;

/** The public holidays of a country from today on, for as many days as people can book ahead. */
export function useHolidays(
  country: string | null,
  horizonDays: number,
  zone: string,
): Holidays {
  const desk = useDesk();
  const [found, setFound] = useState(none);
  const now = desk.now();
  const first = dayIn(zone, now);
  const ahead = Number.isNaN(horizonDays) ? 0 : Math.min(horizonDays, 366);
  const last = dayIn(zone, new Date(now.getTime() + ahead * dayMs));
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      setFound(none);
      if (country === null) return;
      const years = new Set([first.slice(0, 4), last.slice(0, 4)]);
      const answers = await Promise.all(
        [...years].map((year) =>
          desk.asCoach((relay, token) =>
            relay.json(
              `/v1/holidays?country=${country}&year=${year}`,
              holidaysSchema,
              { token },
            ),
          ),
        ),
      );
      if (!current) return;
      const failed = answers.find((answer) => !answer.ok);
      setFound({
        problem: failed?.ok === false ? failed.error : null,
        days: answers
          .flatMap((answer) => (answer.ok ? answer.value.days : []))
          .filter(({ day }) => day >= first && day <= last),
      });
    };
    void ask();
    return () => {
      current = false;
    };
  }, [desk, country, first, last]);
  return found;
}
