/** A colour as the web writes it: `#a8471f`. */
export const colourPattern: RegExp = /^#[\da-f]{6}$/;

/**
 * How far two colours stand apart, from 1 for the same to 21 for black and white.
 * @param one a colour, `#rrggbb`
 * @param other a colour, `#rrggbb`
 * @returns their contrast ratio. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
