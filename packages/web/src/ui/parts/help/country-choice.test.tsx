import { helpCountries } from "@staying-power/care";
import { helpWords, locale } from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { mount } from "../../../testing/mount.tsx";
import { CountryChoice } from "./country-choice.tsx";

const words = helpWords;

/** The choice, with a country guessed or chosen. */
async function shown(country: string | undefined, how: "guessed" | "chosen") {
  const app = await appAround();
  if (how === "chosen" && country !== undefined)
    app.session.changeSettings({ country });
  const part = mount(<CountryChoice country={country} />, app);
  const field = part.getByRole<HTMLSelectElement>("combobox", {
    name: words.country,
  });
  return {
    ...part,
    field,
    session: app.session,
    options: [...field.options].map(({ value, text }) => [value, text]),
    note: () => part.getByRole("status").textContent,
    choose: (value: string) =>
      act(async () => {
        fireEvent.change(field, { target: { value } });
      }),
  };
}

describe("the choice of a country", () => {
  it("has every country with lines once, by its name and in the order of names, then all others", async () => {
    const { options } = await shown("DE", "guessed");
    expect(options.at(-1)).toEqual(["ZZ", words.elsewhere]);
    const listed = options.slice(0, -1);
    expect(listed).toHaveLength(helpCountries.length);
    expect(new Set(listed.map(([code]) => code))).toEqual(
      new Set(helpCountries),
    );
    for (const [code = "", name] of listed)
      expect(name).toBe(locale.country(code));
    const names = listed.map(([, name = ""]) => name);
    expect(names).toEqual(names.toSorted(locale.compare));
  });

  it("says of a guess that it is one", async () => {
    const { field, note, getByRole } = await shown("DE", "guessed");
    expect(field.value).toBe("DE");
    expect(note()).toBe(words.guessed);
    expect(getByRole("combobox", { description: words.guessed })).toBe(field);
  });

  it("says nothing more of one that was chosen", async () => {
    const { field, note } = await shown("DE", "chosen");
    expect(field.value).toBe("DE");
    expect(note()).toBe("");
  });

  it("asks for one where none could be guessed, and takes no other for it", async () => {
    const { field, options, note } = await shown(undefined, "guessed");
    expect(options[0]).toEqual(["", words.choose]);
    expect(field.value).toBe("");
    expect(field.options[0]?.disabled).toBe(true);
    expect(note()).toBe("");
  });

  it.each(["ZZ", "NG"])(
    "says where there is no list for the one that was chosen: %s",
    async (country) => {
      const { field, note } = await shown(country, "chosen");
      expect(field.value).toBe("ZZ");
      expect(note()).toBe(words.unlisted);
    },
  );

  it.each([...helpCountries, "ZZ"])(
    "keeps %s once it is chosen",
    async (country) => {
      const { choose, session } = await shown(undefined, "guessed");
      expect(session.settings.value.country).toBeUndefined();
      await choose(country);
      expect(session.settings.value.country).toBe(country);
    },
  );
});
