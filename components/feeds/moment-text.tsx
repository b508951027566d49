/** A moment in the reader's own time: "24 Jan 2026, 14:05". */
export function MomentText({ moment }: { readonly moment: string }) {
  const text = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
  return <time dateTime={moment}>{text}</time>;
}
