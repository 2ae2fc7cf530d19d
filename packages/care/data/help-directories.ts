import type { HelpDirectory } from "../src/help-line.ts";

/** Where to look in any country, most fitting first. */
export const helpDirectories: readonly HelpDirectory[] = [
  {
    needs: ["crisis", "young"],
    name: "Find A Helpline",
    web: "findahelpline.com",
  },
  {
    needs: ["crisis"],
    name: "Befrienders Worldwide",
    web: "befrienders.org",
  },
  {
    needs: ["crisis"],
    name: "International Association for Suicide Prevention",
    web: "iasp.info/suicidalthoughts",
  },
  {
    needs: ["violence", "using-violence"],
    name: "NO MORE Global Directory",
    web: "nomoredirectory.org",
  },
  {
    needs: ["violence"],
    name: "Hot Peach Pages",
    web: "hotpeachpages.net",
  },
  {
    needs: ["young"],
    name: "Child Helpline International",
    web: "childhelplineinternational.org",
  },
];
