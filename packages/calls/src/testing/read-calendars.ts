// Reads calendar files with two programs that know nothing of each other, and says which instants they find. It is run
// as a process of its own, since a reader takes what it does not know for the zone of its machine.
import ICAL from "ical.js";
import { sync } from "node-ical";
import process from "node:process";

let text = "";
for await (const piece of process.stdin) text += String(piece);
const files: unknown = JSON.parse(text);
const found = (Array.isArray(files) ? files.map(String) : []).map((file) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(
    calendar.getFirstSubcomponent("vevent") ?? undefined,
  );
  const other = Object.values(sync.parseICS(file)).find(
    (part) => part?.type === "VEVENT",
  );
  return [
    [event.startDate, event.endDate].map((time) => time.toUnixTime() * 1000),
    other?.type === "VEVENT"
      ? [other.start.getTime(), other.end?.getTime()]
      : [],
  ];
});
process.stdout.write(JSON.stringify(found));
