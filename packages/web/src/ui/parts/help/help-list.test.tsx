import {
  callAddress,
  emergencyAbroad,
  helpCountries,
  helpFor,
  type HelpLine,
  helpNeeds,
  textAddress,
} from "@staying-power/care";
import { firstCallsWords, helpWords, locale } from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { type Mounted, mount } from "../../../testing/mount.tsx";
import { HelpList, type HelpListProps } from "./help-list.tsx";

const words = helpWords;

/** The list where this country was chosen. */
async function shown(
  country: string | undefined,
  props: HelpListProps = { needs: helpNeeds },
  day?: string,
) {
  const app = await appAround(day === undefined ? {} : { day });
  if (country !== undefined) app.session.changeSettings({ country });
  return { ...mount(<HelpList {...props} />, app), session: app.session };
}

/** Where each link of a list leads, in the order of the page, with what it says. */
function links({ root }: Mounted) {
  return [...root.querySelectorAll("a")].map((link) => ({
    href: link.getAttribute("href") ?? "",
    text: link.textContent,
    link,
  }));
}

function calls(list: Mounted) {
  return links(list).filter(({ href }) => href.startsWith("tel:"));
}

function headings({ root }: Mounted) {
  return [...root.querySelectorAll("h1, h2, h3, h4")].map(
    ({ localName, textContent }) => [localName, textContent],
  );
}

/** What is told of a line on its own, in the order it is told. */
function told({ name, number, note, text, web }: HelpLine): readonly string[] {
  const texting = text === undefined ? undefined : words.text[text.by](text);
  return [name, number, texting, note, web].filter(
    (part) => part !== undefined,
  );
}

afterEach(() => vi.unstubAllEnvs());

describe.each(helpCountries)("the help lines of %s", (country) => {
  const { emergency, groups } = helpFor(country, helpNeeds);
  const lines = groups.flatMap((group) => group.lines);

  it("say first what to call in danger, under the name of the country", async () => {
    const list = await shown(country);
    expect(headings(list)[0]).toEqual([
      "h3",
      firstCallsWords.dangerIn(locale.country(country)),
    ]);
    expect(
      links(list)
        .slice(0, emergency.length)
        .map(({ href, text }) => [href, text]),
    ).toEqual(
      emergency.map(([service, number]) => [
        `tel:${number}`,
        `${firstCallsWords.emergency[service]}${number}`,
      ]),
    );
    expect(
      list.queryByText(firstCallsWords.emergencyElsewhere(emergencyAbroad)),
    ).toBeNull();
  });

  it("have a call for every number that there is, each once", async () => {
    const numbers = lines.flatMap(({ name, number }) =>
      number === undefined ? [] : [[callAddress(number), `${name}${number}`]],
    );
    expect(numbers.length).toBeGreaterThan(0);
    const list = await shown(country);
    expect(
      calls(list)
        .slice(emergency.length)
        .map(({ href, text }) => [href, text]),
    ).toEqual(numbers);
  });

  it("tell of every line all that is known, and where and when it was seen", async () => {
    const list = await shown(country);
    const [first = null, ...rest] = [...list.root.querySelectorAll("ul")];
    expect(first?.children).toHaveLength(emergency.length);
    const items = rest.slice(0, -1).flatMap((part) => [...part.children]);
    expect(items.map(({ textContent }) => textContent)).toEqual(
      lines.map((line) => {
        const day = locale.day(line.checked);
        const seen =
          line.how === "several lists"
            ? words.checkedInLists(day)
            : words.checked(new URL(line.source).host, day);
        return [...told(line), seen].join("");
      }),
    );
  });

  it("have a text of one tap for every line that takes one, with its word in it", async () => {
    const texts = lines.flatMap(({ text }) =>
      text === undefined ? [] : [textAddress(text)],
    );
    const list = await shown(country);
    expect(
      links(list)
        .map(({ href }) => href)
        .filter((href) => href.startsWith("sms:")),
    ).toEqual(texts.filter((address) => address !== null));
  });

  it("come before the choice of a country and before all prose", async () => {
    const list = await shown(country, { needs: helpNeeds, intro: "An intro." });
    const [call] = calls(list);
    const first = groups[0]?.lines[0];
    const order = [
      call?.link,
      list.getAllByText(first?.name ?? "")[0],
      list.getByText("An intro."),
      list.getByLabelText(words.country),
    ];
    for (const [place, part] of order.entries()) {
      const next = order[place + 1];
      if (part === undefined || next === undefined) continue;
      expect(part.compareDocumentPosition(next)).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  it("are told in two parts without loss, and no line twice", async () => {
    const whole = links(await shown(country)).map(({ href }) => href);
    const first = links(
      await shown(country, { needs: helpNeeds, part: "first" }),
    ).map(({ href }) => href);
    const rest = links(
      await shown(country, { needs: helpNeeds, part: "rest" }),
    ).map(({ href }) => href);
    expect([...first, ...rest]).toEqual(whole);
    expect(first.length).toBeGreaterThan(emergency.length);
  });

  it("stand under what each is for, or say that none is known", async () => {
    const list = await shown(country);
    expect(headings(list).slice(1)).toEqual([
      ...groups.map(({ need }) => ["h3", words.needs[need]]),
      ["h3", words.directoriesHeading],
    ]);
    for (const group of groups) {
      const said = list.getByRole("heading", {
        name: words.needs[group.need],
      }).parentElement;
      expect(said?.textContent.includes(words.none[group.need])).toBe(
        group.lines.length === 0,
      );
    }
  });

  it("open nothing by themselves, and tell no page where the person came from", async () => {
    const list = await shown(country);
    expect(
      list.root.querySelectorAll("[src], [srcset], iframe, object, link, meta"),
    ).toHaveLength(0);
    for (const { href, link } of links(list)) {
      expect(href).toMatch(/^(?:tel:[*\d]|sms:\d|https:\/\/)/);
      if (href.startsWith("https:"))
        expect(link.getAttribute("rel")).toBe("noreferrer");
    }
  });
});

describe("the help lines", () => {
  it.each(["ZZ", "NG"])(
    "say what to call anywhere where there is no list: %s",
    async (country) => {
      const list = await shown(country);
      expect(headings(list)[0]).toEqual(["h3", firstCallsWords.danger]);
      expect(
        list.getByText(firstCallsWords.emergencyElsewhere(emergencyAbroad)),
      ).toBeTruthy();
      expect(calls(list)).toEqual([]);
      for (const need of helpNeeds)
        expect(list.getAllByText(words.none[need]).length).toBeGreaterThan(0);
      expect(links(list).length).toBeGreaterThanOrEqual(5);
    },
  );

  it("are those of the country that is guessed, until another is chosen", async () => {
    vi.stubEnv("TZ", "Europe/London");
    const list = await shown(undefined);
    expect(calls(list)[0]?.href).toBe("tel:999");
    await act(async () => {
      fireEvent.change(list.getByLabelText(words.country), {
        target: { value: "DE" },
      });
    });
    expect(headings(list)[0]).toEqual([
      "h3",
      firstCallsWords.dangerIn(locale.country("DE")),
    ]);
    expect(calls(list)[0]?.href).toBe("tel:112");
    expect(list.session.settings.value.country).toBe("DE");
  });

  it("are none, and say what to call anywhere, where a guess would be blind", async () => {
    vi.stubEnv("TZ", "Africa/Lagos");
    const list = await shown(undefined);
    expect(list.getByLabelText<HTMLSelectElement>(words.country).value).toBe(
      "",
    );
    expect(
      list.getByText(firstCallsWords.emergencyElsewhere(emergencyAbroad)),
    ).toBeTruthy();
    expect(calls(list)).toEqual([]);
  });

  it("come for the needs there are, most fitting first", async () => {
    const list = await shown("GB", { needs: ["young", "violence"] });
    expect(headings(list).slice(1, -1)).toEqual([
      ["h3", words.needs.young],
      ["h3", words.needs.violence],
    ]);
  });

  it("stand under headings of the screen itself when they are all of it", async () => {
    const list = await shown("GB", { needs: helpNeeds, top: true });
    expect(new Set(headings(list).map(([level]) => level))).toEqual(
      new Set(["h2"]),
    );
  });

  it("warn of the trace that a call leaves, and of numbers that change", async () => {
    const list = await shown("GB");
    expect(list.getByText(words.trace)).toBeTruthy();
    expect(list.getByText(words.unknown)).toBeTruthy();
  });
});

describe("a list of help lines that was not checked for long", () => {
  const { checkedSince } = helpFor("GB", helpNeeds);
  const said = words.old(locale.day(checkedSince ?? ""));

  it.each(["whole", "first"] as const)(
    "says so by the clock of the device, in the part: %s",
    async (part) => {
      const yearsOn = await shown(
        "GB",
        { needs: helpNeeds, part },
        "2028-02-01",
      );
      expect(yearsOn.getByText(said)).toBeTruthy();
      const [first] = calls(yearsOn);
      // What to call stands before what is said of it.
      expect(first?.link.compareDocumentPosition(yearsOn.getByText(said))).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    },
  );

  it.each(["2026-11-24", "2027-11-23"])(
    "says nothing within the year: %s",
    async (day) => {
      const list = await shown("GB", { needs: helpNeeds }, day);
      expect(list.queryByText(said)).toBeNull();
    },
  );

  it("says it once, where the list is told in two parts", async () => {
    const rest = await shown(
      "GB",
      { needs: helpNeeds, part: "rest" },
      "2028-02-01",
    );
    expect(rest.queryByText(said)).toBeNull();
  });
});
