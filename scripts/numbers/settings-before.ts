/**
 * The settings as version 1.0.0 of the model had them, before it was held to them: chance of coming back within two years
 * with its 80 % interval over the draws of the parameters. Proportions.
 * Source: `staying-power audit --json` under version 1.0.0, rounded to four digits.
 */
export const settingsBefore = {
  model: "1.0.0",
  settings: [
    { id: "dating, both 21", model: 0.304, low: 0.1982, high: 0.4206 },
    { id: "dating, both 35", model: 0.286, low: 0.1841, high: 0.3988 },
    {
      id: "living together, unmarried",
      model: 0.3683,
      low: 0.2495,
      high: 0.4971,
    },
    {
      id: "living together, with a child",
      model: 0.4111,
      low: 0.2844,
      high: 0.5473,
    },
    { id: "engaged", model: 0.3672, low: 0.2463, high: 0.494 },
    { id: "married, not filed", model: 0.4193, low: 0.287, high: 0.5563 },
    { id: "married, filed", model: 0.2404, low: 0.1461, high: 0.3455 },
  ],
} as const;
