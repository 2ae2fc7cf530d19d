/** Hands a file to the person; nothing leaves the device. */
export function downloadFile(
  fileName: string,
  content: BlobPart,
  type: string,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
