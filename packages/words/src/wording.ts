/**
 * The shape of a catalogue whatever its language: every text is any text, every list is any list of as many
 * kinds of entries, every function keeps its parameters and gives the same kind of thing. A catalogue in
 * another language is checked against the English one with `satisfies Wording<typeof startWords>`.
 */
export type Wording<Catalogue> = Catalogue extends string
  ? string
  : Catalogue extends number | boolean | null | undefined
    ? Catalogue
    : Catalogue extends (...given: infer Given) => infer Result
      ? (...given: Given) => Wording<Result>
      : Catalogue extends readonly (infer Item)[]
        ? readonly Wording<Item>[]
        : { readonly [Key in keyof Catalogue]: Wording<Catalogue[Key]> };
