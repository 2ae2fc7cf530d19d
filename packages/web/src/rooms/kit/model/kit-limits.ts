/** How much there is room for: far more than a person needs, and no more than a browser can keep. */
export const kitLimits = {
  reasons: 100,
  reasonLength: 500,
  people: 50,
  nameLength: 100,
  numberLength: 40,
  urgeNoteLength: 300,
} as const;
