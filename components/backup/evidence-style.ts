/** The style of an evidence file, which has to stand in the file itself. Without signs that HTML would escape. */
export const EVIDENCE_STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1b1d21, #e8eaee); --muted: light-dark(#646b76, #a2a9b4);
    --line: light-dark(#e4e6ea, #343942); --wash: light-dark(#f6f7f9, #242830); --link: light-dark(#2f4bd8, #9db0ff);
    --mark: light-dark(#fef1ef, #46211d); --differs: light-dark(#b42318, #ff9b8f); }
  body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#ffffff, #1d2026);
    margin: 0; overflow-wrap: anywhere; }
  main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; }
  h2 { font-size: 1.15rem; margin: 2.5rem 0 0.75rem; }
  h3 { font-size: 1rem; margin: 0; }
  a { color: var(--link); }
  .kind { color: var(--muted); margin: 0; }
  dl { display: grid; gap: 0.25rem; margin: 0 0 1rem; }
  dl div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
  dt { color: var(--muted); min-width: 11rem; }
  dd { margin: 0; flex: 1 1 16rem; }
  article { border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: 0 0 1rem; break-inside: avoid; }
  .label { color: var(--differs); }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; }
  figure { margin: 0; }
  figcaption { color: var(--muted); font-size: 0.9rem; }
  blockquote { margin: 0.25rem 0 0; padding: 0.5rem 0.75rem; background: var(--wash); border-radius: 6px; }
  mark { background: var(--mark); color: var(--differs); font-weight: 600; }
  details { border-top: 1px solid var(--line); padding: 0.75rem 0; }
  summary { cursor: pointer; }
  pre { white-space: pre-wrap; font-size: 0.8rem; }
`;
