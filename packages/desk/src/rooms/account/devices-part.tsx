import { Worded } from "@staying-power/web/ui";
import { deskAccountWords, locale } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import { dayIn } from "../../visit/zone.ts";
import type { OfAccount } from "./of-account.ts";

const words = deskAccountWords.devices;

/** Where the coach is signed in, with a way to end each. */
export function DevicesPart({ account, act }: OfAccount) {
  const desk = useDesk();
  const end = (path: string): Promise<boolean> =>
    act(() =>
      desk.asCoach((relay, token) =>
        relay.done(path, { method: "DELETE", token }),
      ),
    );
  const { sessions, zone } = account;
  return (
    <section>
      <h2>{words.heading}</h2>
      <ul class="held">
        {sessions.map(({ id, label, createdAt, seenAt, current }) => {
          const name = label === "" ? words.unnamed : label;
          return (
            <li key={id}>
              <div>
                <p>{name}</p>
                <p class="quiet">
                  {current
                    ? words.here
                    : locale.list([
                        words.since(
                          locale.day(dayIn(zone, new Date(createdAt))),
                        ),
                        words.seen(locale.moment(seenAt, zone)),
                      ])}
                </p>
              </div>
              {!current && (
                <button
                  type="button"
                  onClick={() => void end(`/v1/sessions/${id}`)}
                >
                  <Worded sentence={words.out(name)} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <button type="button" onClick={() => void end("/v1/sessions")}>
          {words.outOthers}
        </button>
      )}
    </section>
  );
}
