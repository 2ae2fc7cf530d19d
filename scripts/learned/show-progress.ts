/** Says each tenth of the way once, apart from what is written. */
export function showProgress(what: string): (share: number) => void {
  let last = -1;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth === last) return;
    last = tenth;
    console.error(`${what}: ${tenth * 10} %`);
  };
}
