const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** "640 kB", "12 MB", "1.4 GB": bytes in thousands, with one digit behind the point where there are few. */
export function byteText(bytes: number): string {
  let value = bytes / 1_000;
  let unit: (typeof UNITS)[number] = 'kB';
  for (const next of UNITS.slice(1)) {
    if (value < 999.5) break;
    value /= 1_000;
    unit = next;
  }
  const digits = value < 9.95 && unit !== 'kB' ? 1 : 0;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${unit}`;
}
