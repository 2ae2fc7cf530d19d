/** Plain danger that is disguised below; each is a crisis as it stands. */
export const plainDangers: readonly string[] = [
  "i want to die",
  "i will kill myself",
  "i am going to kill you",
  "thinking about suicide",
  "i will hang myself",
  "i am going to stab him",
  "gonna unalive myself",
];

/** Ways to write danger so that it is not found, by name. */
export const disguises: ReadonlyMap<string, (plain: string) => string> =
  new Map([
    ["full-width", shifted(0xff41 - 97)],
    ["bold", shifted(0x1d41a - 97)],
    ["script", shifted(0x1d4ea - 97)],
    ["double-struck", shifted(0x1d552 - 97)],
    ["typewriter", shifted(0x1d68a - 97)],
    ["fraktur", shifted(0x1d586 - 97)],
    ["in rings", shifted(0x24d0 - 97)],
    ["in brackets", shifted(0x249c - 97)],
    ["in boxes", shifted(0x1f130 - 97)],
    ["in black boxes", shifted(0x1f170 - 97)],
    [
      "small capitals",
      (plain) => lettersOf(plain, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ"),
    ],
    ["Cyrillic", (plain) => lettersOf(plain, "аьсԁеfɡһіјкӏmпорԛгѕтuѵѡхуz")],
    ["Greek", (plain) => lettersOf(plain, "αbcdefghιjκlmnορqrstυνωχγz")],
    [
      "turned over",
      (plain) => lettersOf(plain, "ɐqɔpǝɟƃɥᴉɾʞןɯuodbɹsʇnʌʍxʎz", true),
    ],
    ["right to left", (plain) => `\u202e${backwards(plain)}\u202c`],
    ["zero-width", between("\u200b")],
    ["joiners", between("\u200d")],
    ["soft hyphens", between("\u00ad")],
    ["word joiners", between("\u2060")],
    ["struck through", (plain) => plain.replaceAll(/[a-z]/g, "$&\u0336")],
    ["accents", (plain) => plain.replaceAll(/[aeiou]/g, "$&\u0301")],
    [
      "heaps of marks",
      (plain) => plain.replaceAll(/[a-z]/g, "$&\u0353\u0310\u0489"),
    ],
    ["letters apart", between(" ")],
    [
      "letters apart, words further",
      (plain) => between(" ")(plain).replaceAll("   ", "    "),
    ],
    ["dots", between(".")],
    ["hyphens", between("-")],
    ["low lines", between("_")],
    ["bullets", between("•")],
    ["digits", (plain) => swapped(plain, { i: "1", e: "3", o: "0", a: "4" })],
    ["signs", (plain) => swapped(plain, { i: "!", a: "@", s: "$" })],
    ["stretched", (plain) => plain.replaceAll(/[aeiou](?=[a-z])/g, "$&$&$&$&")],
    ["loud", (plain) => plain.toUpperCase()],
    [
      "loud digits",
      (plain) => swapped(plain, { i: "1", e: "3" }).toUpperCase(),
    ],
  ]);

function shifted(by: number): (plain: string) => string {
  return (plain) =>
    plain.replaceAll(/[a-z]/g, (letter) =>
      String.fromCodePoint(letter.charCodeAt(0) + by),
    );
}

function lettersOf(plain: string, alphabet: string, isTurned = false): string {
  const letters = Array.from(alphabet);
  const others = Array.from(
    plain,
    (letter) => letters[letter.charCodeAt(0) - 97] ?? letter,
  );
  return (isTurned ? others.toReversed() : others).join("");
}

function backwards(plain: string): string {
  return Array.from(plain).toReversed().join("");
}

/** Between the letters of every word. */
function between(sign: string): (plain: string) => string {
  return (plain) =>
    plain
      .split(" ")
      .map((word) => Array.from(word).join(sign))
      .join(sign.trim() === "" ? "   " : " ");
}

function swapped(
  plain: string,
  signs: Readonly<Record<string, string>>,
): string {
  return plain.replaceAll(
    /(?<=[a-z])[a-z](?=[a-z])/g,
    (letter) => signs[letter] ?? letter,
  );
}

/** Disguises as people write them, one sentence a line. */
export const disguisedByHand: readonly string[] = `
i want to d1e
i want to d13
wanna d!e tonight
gonna k1ll mys3lf
im going to k!ll my$elf
I will ki11 you
su1c1de is all I think of
5u1c1d3 is the only way
thinking about su!c!de again
$uicide tonight
un@live myself
unal1ve myself tonight
i'm gonna unal!ve
k*ll myself
I want to k**l myself
k#ll myself tonight
su*cide
s*icide is on my mind
sui**de
I'll m*rder you
i will st*b him
I'm going to h*ng myself
i want to d*e
kiiiiill myself
i want to diiiiiie
killll myself
I'll kiill you
i want to dieeeee
suiciiiide
K I L L  M Y S E L F
i want to d.i.e
i want to d-i-e
i w a n t t o d i e
i . w a n t . t o . d i e
i will k i l l y o u
w a n t t o k i l l m y s e l f
k.i.l.l.i.n.g myself
i want to k_i_l_l myself
k/i/l/l myself
k~i~l~l myself
k|i|l|l myself
ki.ll myself
ki-ll my-self
sui-cide
su.icide
sui cide
kil l myself
mur der him, I will murder him
kіll mуself
I want to dіе
і wаnt tо kіll mуsеlf
i will κιll you
I wanna 🔫 myself
gonna 🔫 myself tonight
i will 🔪 you
I'm going to 🔪 him
I'll 🔫 her
i want to 🔪 myself
i'm going to 🪢 myself
I want to ⚰️
i just want to 💀
i'm gonna ☠️ myself
I took all the 💊
swallowed a whole box of 💊
going to jump off the 🌉
I'll jump in front of a 🚆
I'll 🔥 your house down
k🔪ll myself
su💀cide
k💀i💀l💀l myself
ɪ ᴡᴀɴᴛ ᴛᴏ ᴅɪᴇ
ᴋ1ʟʟ myself
𝐤*𝐥𝐥 myself
ⓚⓘⓛⓛ myself
ｋ１ｌｌ myself
k\u200Bi\u200Bl\u200Bl myself
ki\u00ADll my\u00ADself
k\u0336i\u0336l\u0336l\u0336 myself
K1LL MYSELF
I WANT TO D1E
kIlI myself
kiII myself
klll myself
I want to k1ll him, I will
h4ng myself
i will sh00t you
I'll s7ab you
strangl3 you, I'm going to strangl3 you
ᵏⁱˡˡ myself
k̲i̲l̲l̲ myself
`
  .replaceAll(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  .trim()
  .split("\n");
