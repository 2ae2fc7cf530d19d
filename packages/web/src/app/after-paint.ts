/** Does something once the screen that was just put up has been drawn: what comes later must not hold it up. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
