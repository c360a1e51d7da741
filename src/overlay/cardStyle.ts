/** The style sheet inside the card's shadow root. */
import type { PaletteSetting } from './look.ts';
import { DEFAULT_LOOK, PALETTES, type Theme, voiceColor } from './palette.ts';
import { MARGIN } from './placement.ts';
import { HUE_COUNT } from './voices.ts';

const SURFACE = {
  light: { ground: '#ffffff', text: '#1b1b1f', quiet: '#55555e', edge: '#d3d3db' },
  dark: { ground: '#26262b', text: '#f1f1f4', quiet: '#b6b6c0', edge: '#4b4b55' },
} as const;

/** Class of a section by the hue of its voice. */
export function hueClass(hue: number | null): string {
  return `hue-${hue === null ? 0 : hue + 1}`;
}

/** `!important` on the host, since only that holds against the page's own rules for it. */
const SHARED = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;
  width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;
  border:0!important;padding:0!important;margin:0!important;background:none!important}
:host(:not([data-open])) .card,.print{display:none}
.unseen{position:fixed;inset:0 auto auto 0;width:1px;height:1px;margin:0;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.card{position:fixed;box-sizing:border-box;width:max-content;min-width:min(176px,calc(100vw - ${2 * MARGIN}px));max-width:min(352px,calc(100vw - ${2 * MARGIN}px));
  max-height:calc(100vh - ${2 * MARGIN}px);overflow:auto;overscroll-behavior:contain;
  font:14px/1.4 system-ui,sans-serif;text-align:start;border:1px solid;border-radius:10px;
  box-shadow:0 1px 2px rgb(0 0 0/.12),0 8px 24px rgb(0 0 0/.18);
  color:var(--text);background:var(--ground);border-color:var(--edge)}
.section{padding:10px 14px 11px;border-inline-start:4px solid var(--voice)}
.section+.section{border-block-start:1px solid var(--edge)}
.card:has(.section){overflow:hidden auto}
.heading{margin:0;font-size:15px;font-weight:650;line-height:1.3;overflow-wrap:anywhere}
.role{margin:0;color:var(--quiet);overflow-wrap:anywhere}
.label{display:inline-block;margin:6px 0 0;padding-block-end:1px;font-size:13px}
.direct .label{border-block-end:2px solid var(--voice)}
.indirect .label{border-block-end:2px dashed var(--voice)}
.person .label{border-block-end:1px solid var(--voice)}
.organization .label{border-block-end:3px double var(--voice)}
.place .label{border-block-end:2px dotted var(--voice)}
.note{margin:3px 0 0;color:var(--quiet);font-size:13px;overflow-wrap:anywhere}
.label+.note{margin-block-start:6px}
.notice{display:flex;align-items:flex-start;gap:10px;padding:12px 14px}
.notice p{margin:0;padding-block:2px}
.controls{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-block-start:10px}
.steps{display:flex;align-items:center;gap:6px;color:var(--quiet);font-size:13px;font-variant-numeric:tabular-nums}
[dir=rtl] .steps button{transform:scaleX(-1)}
button{all:unset;box-sizing:border-box;flex:none;max-width:100%;min-width:28px;min-height:28px;padding:3px 9px;
  border:1px solid var(--edge);border-radius:7px;text-align:center;font-size:13px;line-height:20px;cursor:pointer;
  color:var(--text)}
[role=link]{text-decoration:underline;text-underline-offset:2px;border-color:transparent;padding-inline:5px}
.steps button{padding-inline:4px}
.notice button{border:0;padding:0;font-size:18px;line-height:28px;color:var(--quiet)}
button:hover{background:color-mix(in srgb,var(--text) 10%,transparent);color:var(--text)}
button[aria-pressed=true]{background:var(--text);border-color:var(--text);color:var(--ground)}
button:focus-visible,.card:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.given{margin:0;overflow-wrap:anywhere;white-space:pre-line;user-select:text}
@media (prefers-reduced-motion:no-preference){.card{animation:appear 90ms ease-out}
  @keyframes appear{from{opacity:0;transform:translateY(2px)}}}
@media (forced-colors:active){.card{border-color:CanvasText;box-shadow:none}
  button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;border-color:Highlight;color:HighlightText}}
@media print{:host{position:static!important;width:auto!important;height:auto!important}
  .card,.unseen{display:none!important}
  .print{display:block;margin:24px 0 0;padding:12px 16px 16px;border-block-start:1px solid #767676;background:#fff;
    font:13px/1.4 system-ui,sans-serif;color:#000;print-color-adjust:exact}
  .print h2{margin:0 0 8px;font-size:16px}
  .print ol{margin:0;padding:0;list-style:none}
  .print li{break-inside:avoid;margin-block:0 8px;padding-inline-start:10px;border-inline-start:4px solid var(--voice)}
  .print b{display:block}}
`;

export function cardRules(theme: Theme, palette: PaletteSetting = DEFAULT_LOOK.palette): string {
  const surface = SURFACE[theme];
  const variables =
    `.card,.print{color-scheme:${theme};--ground:${surface.ground};--text:${surface.text};--quiet:${surface.quiet};` +
    `--edge:${surface.edge};--focus:${PALETTES[theme].hues[0]}}`;
  const voices = [null, ...Array.from({ length: HUE_COUNT }, (_, hue) => hue)]
    .map((hue) => `.${hueClass(hue)}{--voice:${voiceColor(theme, hue, palette)}}`)
    .join('');
  return SHARED + variables + voices;
}

/** Text and ground of the card, for the contrast test. */
export function cardColors(theme: Theme): { ground: string; texts: readonly string[] } {
  const { ground, text, quiet } = SURFACE[theme];
  return { ground, texts: [text, quiet] };
}
