/** The mark of a project in the week, by its place among them: told apart by shape as well as by colour. */
export function Mark({ place }: { readonly place: number }) {
  const [shape = "", name = ""] = marks[place % marks.length] ?? [];
  return (
    <svg class={`mark ${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

/** A disc, a diamond, a triangle, a square. */
const marks = [
  ["M3 10a7 7 0 1 1 14 0a7 7 0 1 1-14 0", "disc"],
  ["M10 1 19 10 10 19 1 10Z", "diamond"],
  ["M10 2 19 18 1 18Z", "triangle"],
  ["M3 3H17V17H3Z", "square"],
] as const;
