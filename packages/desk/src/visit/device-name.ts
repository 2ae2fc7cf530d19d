/** What tells browsers and systems apart, the more telling first. */
const browsers = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Mac OS X/, "Mac"],
  [/Windows/, "Windows"],
  [/Linux/, "Linux"],
] as const;

/** What a device may be called by its owner, by what its browser says of itself: "Firefox Linux". */
export function deviceName(userAgent: string): string {
  return [browsers, systems]
    .flatMap((table) => {
      const found = table.find(([sign]) => sign.test(userAgent));
      return found === undefined ? [] : [found[1]];
    })
    .join(" ");
}
