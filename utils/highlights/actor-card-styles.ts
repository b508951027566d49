import { paletteFor } from './palette.ts';

/**
 * The style sheet inside the card's shadow root. The page's own rules do not reach in; what is inherited is reset
 * on the host with `!important`, which inside a shadow root outweighs the page's.
 */
export function cardStyles(ground: 'light' | 'dark'): string {
  const { paper, wash, line, edge, ink, muted, link, kinds } = paletteFor(ground);
  return `
:host{all:initial!important;display:contents!important}
[data-text]::before{content:attr(data-text)}
bdi{unicode-bidi:plaintext}
.card{position:fixed;inset:auto;margin:0;box-sizing:border-box;width:min(330px,calc(100vw - 16px));padding:12px 14px;
border:1px solid ${line};border-radius:10px;background:${paper};color:${ink};overflow:auto;overflow-wrap:anywhere;
font:13px/1.45 system-ui,sans-serif;text-align:start;color-scheme:${ground};z-index:2147483647;
box-shadow:0 6px 20px rgb(0 0 0/${ground === 'dark' ? '.35' : '.12'})}
.card:focus{outline:none}
.card.by-keyboard:focus{outline:2px solid ${link};outline-offset:1px}
.head{margin:0 0 6px}
.name{font-weight:650;font-size:14px}
.who,.period{color:${muted}}
.line{margin:0 0 6px;font-size:12px;line-height:17px;color:${muted}}
.chips{display:flex;flex-wrap:wrap;gap:6px;margin:0;padding:0;list-style:none}
.chip{padding:1px 8px;border:1px solid ${line};border-radius:11px;font-size:12px;color:${muted}}
.months{display:flex;align-items:flex-end;gap:4px;height:32px;margin-top:8px;border-bottom:1px solid ${line}}
.month{flex:0 1 18px;min-width:2px;opacity:${ground === 'dark' ? '.55' : '.4'}}
.foot{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:4px 12px;margin-top:6px}
button{all:unset;border-radius:4px;color:${link};cursor:pointer}
.end{margin-inline-start:auto}
.wrong{color:${muted}}
.foot:first-child{margin-top:0}
.foot button,.more{padding-block:2px}
.menu{margin-top:8px;padding-top:8px;border-top:1px solid ${line};font-size:12px}
.choices{display:flex;flex-wrap:wrap;gap:4px 6px;margin:3px 0 8px}
.choice{padding:3px 9px;border:1px solid ${edge};border-radius:13px;color:${ink};line-height:16px}
button:hover{text-decoration:underline}
.choice:hover{background:${wash};text-decoration:none}
button .key{display:none}
.by-keyboard .key{display:inline}
button:focus-visible{outline:2px solid ${link};outline-offset:2px}
.status{position:fixed;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
${Object.entries(kinds)
  .map(([kind, colour]) => `.${kind} .month{background:${colour}}`)
  .join('')}
@media (forced-colors:active){.card,.chip,.choice{border-color:CanvasText}.month{background:CanvasText!important;opacity:1}}
@media print{.card{display:none!important}}`;
}
