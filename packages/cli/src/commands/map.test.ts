import { contactKindIds, planFor } from "@staying-power/plan";
import { gateWords, mapWords, taskWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { caseText, runWith } from "../testing/terminal.ts";

const today = ["--today", "2026-11-29"] as const;

async function map(text: string, ...more: readonly string[]) {
  const ran = await runWith(["map", "-", ...today, ...more], { stdin: text });
  expect({ code: ran.code, err: ran.err }).toStrictEqual({ code: 0, err: "" });
  return ran.out;
}

describe("map", () => {
  it("shows where one stands, the stages, and each task with its reason and who says so", async () => {
    const out = await map(caseText({ endedBy: "ex", issues: ["clingy"] }));
    for (const part of [
      mapWords.states["no-contact"],
      mapWords.headings.stages,
      mapWords.stages["letting-go"],
      "Because of: What went wrong",
      "Who says so: our own",
      taskWords["clingy-wait"].what,
    ])
      expect(out.replaceAll(/\s+/g, " ")).toContain(part);
  });

  it("gives the public format as JSON, the same as the plan itself", async () => {
    const text = caseText({ endedBy: "me", children: true });
    const told: unknown = JSON.parse(await map(text, "--json"));
    expect(told).toMatchObject({
      format: "staying-power/map",
      version: 1,
      asOf: "2026-11-29",
      state: "apology",
      gates: [],
      variant: { ids: expect.arrayContaining(["V3a", "V4"]) },
      stopWaiting: null,
    });
    const theCase = JSON.parse(text);
    expect(told).toMatchObject(
      structuredClone(planFor({ theCase, answers: {}, today: "2026-11-29" })),
    );
  });

  it("shows the person's own plans, and that their sign came", async () => {
    const text = JSON.stringify({
      ...JSON.parse(caseText({ endedBy: "ex" })),
      events: [
        {
          at: "2026-11-02",
          kind: "waiting",
          until: "2027-02-01",
          sign: "They move in.",
          came: true,
        },
        {
          at: "2026-11-03",
          kind: "if-then",
          plan: "a",
          cue: "it is evening ",
          response: "ring Ana.",
        },
        {
          at: "2026-11-20",
          kind: "project",
          project: "b",
          area: "passion",
          what: "One song on the guitar.",
        },
      ],
    });
    const out = (await map(text)).replaceAll(/\s+/g, " ");
    expect(out).toContain("If it is evening, then I ring Ana.");
    expect(out).toContain("One song on the guitar. Day 10 of 30.");
    // As in the app, it is asked on the thirtieth day itself.
    const page = async (on: string) =>
      (await map(text.replace("2026-11-20", on))).replaceAll(/\s+/g, " ");
    expect(await page("2026-10-31")).toContain(
      mapWords.project({
        what: "One song on the guitar.",
        day: 30,
        isHabit: false,
        asks: true,
      }),
    );
    expect(await page("2026-11-01")).toContain("Day 29 of 30.");
    expect(out).toMatch(/The sign you chose came on .*2026/);
    expect(JSON.parse(await map(text, "--json"))).toMatchObject({
      askWaiting: false,
      stopWaiting: { came: "2026-11-02" },
      ifThen: [{ plan: "a", cue: "it is evening ", response: "ring Ana." }],
      projects: [{ project: "b", area: "passion", slots: [], day: 10 }],
    });
  });

  it("answers each line with its map, and a bad one with its error", async () => {
    const good = JSON.stringify(JSON.parse(caseText({ endedBy: "ex" })));
    const { code, out } = await runWith(["map", "--jsonl", ...today], {
      stdin: `${good}\n{"no":1}\n${good}\n`,
    });
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toHaveProperty("error.line", 2);
    expect(lines[2]).toStrictEqual(lines[0]);
  });

  it("says what matters more before any task, and no task of contact, after a stated no", async () => {
    const out = await map(caseText({ contactForbidden: "they-asked" }));
    expect(out).toContain(gateWords["they-said-no"].heading);
    const json = JSON.parse(
      await map(caseText({ contactForbidden: "they-asked" }), "--json"),
    );
    for (const { contact } of json.tasks) expect(contact).toBe("none");
  });

  it("asks for a file, and for a real day", async () => {
    expect(await runWith(["map"])).toMatchObject({ code: 2 });
    expect(
      await runWith(["map", "-", "--today", "2026-02-30"], { stdin: "{}" }),
    ).toMatchObject({ code: 2 });
    expect(await runWith(["map", "-"], { stdin: "{}" })).toMatchObject({
      code: 1,
    });
  });
});

describe("reply", () => {
  it.each(contactKindIds)(
    "tells of %s, as a page and as JSON",
    async (kind) => {
      const stdin = caseText({ endedBy: "ex" });
      const page = await runWith(["reply", kind, "-"], { stdin });
      expect(page).toMatchObject({ code: 0, err: "" });
      expect(page.out.length).toBeGreaterThan(100);
      const json = await runWith(["reply", kind, "-", "--json"], { stdin });
      expect(JSON.parse(json.out)).toMatchObject({
        format: "staying-power/reply",
        version: 1,
        kind,
      });
    },
  );

  it("takes the row of the method too, and names the kinds when it knows none such", async () => {
    const stdin = caseText();
    const byRow = await runWith(["reply", "c6", "-", "--json"], { stdin });
    expect(JSON.parse(byRow.out)).toMatchObject({ kind: "asks-to-meet" });
    const wrong = await runWith(["reply", "nothing", "-"], { stdin });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("asks-to-meet");
  });

  it("answers nothing after a stated no, and the one apology where it is due", async () => {
    const no = await runWith(["reply", "warm", "-", "--json"], {
      stdin: caseText({ contactForbidden: "they-asked" }),
    });
    expect(JSON.parse(no.out)).toMatchObject({
      answer: "none",
      next: "stay",
      why: [{ gate: "they-said-no" }],
    });
    const due = await runWith(["reply", "warm", "-", "--json"], {
      stdin: caseText({ endedBy: "me" }),
    });
    expect(JSON.parse(due.out)).toMatchObject({ answer: "yes", apology: true });
  });
});

describe("was-break", () => {
  it.each([
    ["wrote", {}, "break", "restarts"],
    ["looked", {}, "leak", "goes-on"],
    ["answered", {}, "none", "goes-on"],
    ["answered", { contactForbidden: "they-asked" }, "break", "restarts"],
    ["errand", { children: true }, "none", "goes-on"],
    [
      "errand",
      { children: true, contactForbidden: "they-asked" },
      "none",
      "goes-on",
    ],
    [
      "errand",
      { children: true, contactForbidden: "court-order" },
      "break",
      "restarts",
    ],
    ["one-apology", { apology: "owed" }, "none", "goes-on"],
    ["one-apology", { apology: "given" }, "break", "restarts"],
  ] as const)("%s, with %j", async (act, facts, found, count) => {
    const stdin = caseText(facts);
    const json = await runWith(["was-break", act, "-", "--json"], { stdin });
    expect(JSON.parse(json.out)).toMatchObject({
      format: "staying-power/was-break",
      version: 1,
      act,
      class: found,
      count,
    });
    const page = await runWith(["was-break", act, "-"], { stdin });
    expect(page.out).toContain(mapWords.classes[found]);
  });

  it("counts the third look within a week as a break", async () => {
    const looked = (day: string) => ({ at: day, kind: "looked" });
    const theCase = {
      ...JSON.parse(caseText()),
      events: [looked("2026-11-24"), looked("2026-11-27")],
    };
    const at = async (day: string): Promise<unknown> =>
      JSON.parse(
        (
          await runWith(
            ["was-break", "looked", "-", "--json", "--today", day],
            {
              stdin: JSON.stringify(theCase),
            },
          )
        ).out,
      );
    expect(await at("2026-11-29")).toMatchObject({ class: "break" });
    expect(await at("2026-12-01")).toMatchObject({ class: "leak" });
  });
});
