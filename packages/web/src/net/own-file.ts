/**
 * A file of the app itself, from what is kept for offline use where it is kept.
 * @param path where it is served, from / on.
 * @returns null when neither the browser has it nor the server answers.
 */
export async function ownFile(path: string): Promise<Blob | null> {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}
