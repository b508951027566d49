import type { ActorMarkKind } from './mark-kinds.ts';

/** Colours for marks and card on one ground, as CSS colours. */
export interface Palette {
  readonly paper: string;
  readonly wash: string;
  readonly line: string;
  /** Around controls; at least 3:1. */
  readonly edge: string;
  readonly ink: string;
  readonly muted: string;
  readonly link: string;
  readonly kinds: Readonly<Record<ActorMarkKind, string>>;
  /** Behind the sentence in focus; text on it stays readable in its own colour. */
  readonly claimGround: string;
}

const LIGHT: Palette = {
  paper: '#ffffff',
  wash: '#f6f7f9',
  line: '#e4e6ea',
  edge: '#868d98',
  ink: '#1b1d21',
  muted: '#646b76',
  link: '#2f4bd8',
  kinds: { person: '#4f46e5', organisation: '#0f766e', place: '#b45309', group: '#646b76' },
  claimGround: '#fdeeb0',
};

const DARK: Palette = {
  paper: '#1d2026',
  wash: '#242830',
  line: '#343942',
  edge: '#7d8592',
  ink: '#e8eaee',
  muted: '#a2a9b4',
  link: '#9db0ff',
  kinds: { person: '#a5b0ff', organisation: '#5fd0c3', place: '#f0b26b', group: '#a2a9b4' },
  claimGround: '#5a4a12',
};

/** The colours that are readable on a page's ground. */
export function paletteFor(ground: 'light' | 'dark'): Palette {
  return ground === 'dark' ? DARK : LIGHT;
}
