/**
 * A page with one of its generated blocks replaced: what stands between `<!-- generated: name -->` and the next
 * `<!-- end -->`.
 *
 * @param page - Markdown.
 * @param name - of the block.
 * @param content - Markdown to put there.
 * @throws RangeError when the page has no such block.
 */
export function withBlock(page: string, name: string, content: string): string {
  const opening = `<!-- generated: ${name} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf("<!-- end -->", start);
  if (start < 0 || end < 0)
    throw new RangeError(`withBlock: the page has no block ${name}`);
  return `${page.slice(0, start + opening.length)}\n\n${content.trim()}\n\n${page.slice(end)}`;
}
