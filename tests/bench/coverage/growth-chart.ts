/** A line of a chart: what something costs at so many articles. */
export interface ChartLine {
  readonly name: string;
  /** Class of the picture's style sheet. */
  readonly style: string;
  readonly points: readonly (readonly [articles: number, value: number])[];
}

export interface Chart {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  /** Said below the chart. */
  readonly note: string;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DOT = 3;
const LABEL_GAP = 12;

/** Draws a chart with a logarithmic scale on both sides as SVG. */
export function drawChart({ title, lines, note }: Chart, frame: Frame): string {
  const points = lines.flatMap((line) => line.points);
  const counts = points.map(([articles]) => articles);
  const values = points.map(([, value]) => value);
  const across = scale(Math.min(...counts), Math.max(...counts), frame.x, frame.x + frame.width);
  const [low, high] = [10 ** Math.floor(log(Math.min(...values))), 10 ** Math.ceil(log(Math.max(...values)))];
  const upward = scale(low, low === high ? high * 10 : high, frame.y + frame.height, frame.y);
  const parts = [`<text class="title" x="${frame.x}" y="${frame.y - 14}">${title}</text>`];
  for (const tick of decades(low, high)) {
    const y = round(upward(tick));
    parts.push(`<line class="grid" x1="${frame.x}" y1="${y}" x2="${frame.x + frame.width}" y2="${y}"/>`);
    parts.push(
      `<text class="tick" x="${frame.x - 8}" y="${y + 4}" text-anchor="end">${tickText(tick)}</text>`,
    );
  }
  for (const count of [...new Set(counts)].sort((a, b) => a - b)) {
    const y = frame.y + frame.height + 18;
    parts.push(
      `<text class="tick" x="${round(across(count))}" y="${y}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
    );
  }
  const ends: number[] = [];
  for (const line of [...lines].sort((a, b) => lastValue(b) - lastValue(a))) {
    const places = line.points.map(([articles, value]) => [round(across(articles)), round(upward(value))]);
    parts.push(
      `<polyline class="line ${line.style}" points="${places.map((place) => place.join(',')).join(' ')}"/>`,
      ...places.map(([x, y]) => `<circle class="dot ${line.style}" cx="${x}" cy="${y}" r="${DOT}"/>`),
    );
    const [x = 0, wanted = 0] = places.at(-1) ?? [];
    // Names of lines that end close together stand below each other.
    const y = Math.max(wanted + 4, (ends.at(-1) ?? 0) + LABEL_GAP);
    ends.push(y);
    parts.push(
      `<text class="name ${line.style}" x="${x + 8}" y="${y}">${line.name} ${valueText(lastValue(line))}</text>`,
    );
  }
  parts.push(`<text class="note" x="${frame.x}" y="${frame.y + frame.height + 38}">${note}</text>`);
  return parts.join('\n');
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = log(high) - log(low);
  return (value) => from + (span === 0 ? 0 : ((log(value) - log(low)) / span) * (to - from));
}

function decades(low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let power = Math.round(log(low)); power <= Math.round(log(high)); power += 1) ticks.push(10 ** power);
  return ticks;
}

function lastValue({ points }: ChartLine): number {
  return points.at(-1)?.[1] ?? 0;
}

function log(value: number): number {
  return Math.log10(value);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function tickText(value: number): string {
  return value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
}

/** Three digits, no more. */
export function valueText(value: number): string {
  return Number(value.toPrecision(value >= 100 ? 3 : 2)).toLocaleString('en');
}
