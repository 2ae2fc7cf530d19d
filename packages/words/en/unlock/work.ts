import { howLong } from "../../src/how-long.ts";
import { locale } from "../locale.ts";

/** What is said while a passphrase is worked with, which takes long on some devices. */
export const workWords = {
  wait: "One moment.",
  takes: (seconds: number): string =>
    `This takes about ${aWhile(seconds)} on this device.`,
  /** The first way of writing the passphrase did not open it. */
  other: (seconds: number): string =>
    `It did not open as you typed it. Now it is tried as other keyboards would write it. That takes about ${aWhile(seconds)} more.`,
  done: "How far it has come",
  stop: "Stop",
  stopped: "Stopped. Nothing has changed.",
  /** It ended in a way that nobody foresaw. */
  broke:
    "It did not work: something went wrong on this page. Load the page again, then try once more.",
  /** How long each opening of a lock takes on a slow device. */
  each: (seconds: number): string =>
    `This browser runs slower than most, perhaps by a setting that makes it safer. Unlocking takes about ${aWhile(seconds)} here, each time.`,
};

function aWhile(seconds: number): string {
  const { unit, count } = howLong(seconds);
  return unit === "seconds"
    ? locale.plural(count, {
        one: `${count} second`,
        other: `${count} seconds`,
      })
    : locale.plural(count, {
        one: `${count} minute`,
        other: `${count} minutes`,
      });
}
