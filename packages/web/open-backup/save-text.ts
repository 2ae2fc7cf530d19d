/** The name of the open text of a file: its own, with the ending of what it now is. */
export function openName(sealedName: string, otherwise: string): string {
  const base = sealedName.replace(/(?:\.(?:age|asc|json|txt))+$/i, "");
  return base === "" ? otherwise : `${base}.json`;
}

/** Hands a text to the person as a file; nothing leaves the device. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
