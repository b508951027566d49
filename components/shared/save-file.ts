/** How long a browser may take to begin saving, in milliseconds. */
const BEGIN = 60_000;

/** Lets the browser save a text as a file, where downloads go. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN);
}
