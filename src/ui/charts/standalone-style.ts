/**
 * The theme's light colours, resolved: a picture that leaves the page has no tokens to ask. The test beside compares them
 * with the generated theme and the rules with the stylesheet of the pages, so neither can drift.
 */
export const lightColours = {
  paper: '#FBFAF7',
  paper2: '#F4F1EB',
  sheet: '#FFFFFF',
  ink: '#22201B',
  ink2: '#5A554A',
  rule: '#D5CFC2',
  rule2: '#7D7668',
  accent: '#0B5263',
  onAccent: '#ffffff',
  track: '#E8E3D9',
  band: '#DAD4C7',
  part: '#B9D2D8',
  step1: '#E3EEF0',
  step3: '#266574',
  step4: '#062B34',
} as const

const c = lightColours

/** Name of the family in every file that carries a chart. */
export const chartFont = 'Atkinson Hyperlegible Next'

/** The rules of the charts with the colours written out. Only such selectors and properties as every SVG reader knows. */
export const standaloneRules: Readonly<Record<string, string>> = {
  text: `font-family:'${chartFont}',system-ui,sans-serif;font-size:14px;fill:${c.ink}`,
  '.lab.strong': 'font-weight:700;font-size:16px',
  '.lab.quiet': `fill:${c.ink2}`,
  '.lab.small': 'font-size:13px',
  '.seg-yes': `fill:${c.accent}`,
  '.seg-part': `fill:${c.part};stroke:${c.accent};stroke-width:1`,
  '.seg-no': `fill:${c.sheet};stroke:${c.ink2};stroke-width:1.5`,
  '.seg-unknown': `fill:url(#hatch);stroke:${c.ink2};stroke-width:1;stroke-dasharray:3 3`,
  '.hatch-ground': `fill:${c.paper2}`,
  '.hatch-line': `stroke:${c.rule2};stroke-width:1.6`,
  '.pill': `fill:${c.paper}`,
  '.track': `fill:${c.track}`,
  '.band': `fill:${c.band}`,
  '.guide': `stroke:${c.rule2};stroke-width:1;stroke-dasharray:2 3`,
  '.whisker': `stroke:${c.ink};stroke-width:2`,
  '.whisker.halo': `stroke:${c.paper};stroke-width:7`,
  '.point': `fill:${c.ink};stroke:${c.paper};stroke-width:2`,
  '.change-line': `stroke:${c.ink2};stroke-width:2`,
  '.point-earlier': `fill:${c.sheet};stroke:${c.ink};stroke-width:2`,
  '.point-later': `fill:${c.accent};stroke:${c.paper};stroke-width:2`,
  '.point-published': `fill:${c.sheet};stroke:${c.ink};stroke-width:2`,
  '.axis': `stroke:${c.rule2};stroke-width:1`,
  '.tick': `stroke:${c.rule2};stroke-width:1`,
  '.line-main': `fill:none;stroke:${c.accent};stroke-width:3`,
  '.line-second': `fill:none;stroke:${c.ink2};stroke-width:1.5;stroke-dasharray:5 4`,
  '.line-forecast': `fill:none;stroke:${c.accent};stroke-width:2;stroke-dasharray:2 4`,
  '.area-forecast': `fill:${c.accent};opacity:0.26`,
  '.area-main': `fill:${c.accent};opacity:0.07`,
  '.wave': `stroke:${c.ink};stroke-width:1;stroke-dasharray:2 3`,
  '.gridline': `stroke:${c.rule};stroke-width:1`,
  '.tile rect': `fill:${c.sheet};stroke:${c.rule2};stroke-width:1`,
  '.tile[data-step="1"] rect': `fill:${c.step1}`,
  '.tile[data-step="2"] rect': `fill:${c.part}`,
  '.tile[data-step="3"] rect': `fill:${c.step3};stroke:none`,
  '.tile[data-step="4"] rect': `fill:${c.step4};stroke:none`,
  '.tile[data-step="3"] text': `fill:${c.onAccent}`,
  '.tile[data-step="4"] text': `fill:${c.onAccent}`,
  '.tile .flag': `fill:none;stroke:${c.ink};stroke-width:2.5`,
  '.tile text': `text-anchor:middle;fill:${c.ink}`,
  '.tile .t1': 'font-size:13px',
  '.tile .t2': 'font-size:16px;font-weight:700',
}

/** The lists of bars on a page of its own, where the stylesheet of the program is not. */
const listRules: Readonly<Record<string, string>> = {
  '.chart': 'display:block;overflow:visible',
  '.chart-defs': 'position:absolute',
  '.changes': 'display:grid;gap:16px;margin:16px 0;padding:0;list-style:none',
  '.changes li': 'display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:0 16px',
  '.changes-label': 'grid-column:1/-1;font-weight:600',
  '.changes-rounds': 'display:grid;grid-template-rows:26px 26px;align-items:center;font-size:14px',
  '.changes-figures':
    'display:grid;grid-template-rows:26px 26px;align-items:center;font-size:14px;text-align:end;white-space:nowrap',
  '.changes-figures .pc': 'display:inline-block;min-width:51px;font-weight:600',
  '.bars': 'display:grid;gap:12px;margin:16px 0;padding:0;list-style:none',
  '.bars li': 'display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 16px;align-items:baseline',
  '.bars svg': 'grid-column:1/-1',
  '.bars-figure': 'white-space:nowrap;font-variant-numeric:tabular-nums',
  '.bars-figure b': 'font-size:18px',
  '.bars-figure .of': `color:${c.ink2};font-size:14px`,
  '.bars-figure .pc': 'display:inline-block;min-width:51px;text-align:end;font-weight:600',
  '.group-bars': 'display:grid;gap:4px;margin:16px 0;padding:0;list-style:none',
  '.group-bars li':
    'display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr) 144px;gap:0 16px;align-items:center;line-height:1.3',
  '.group-bars li:first-child': 'font-weight:600',
  '.group-figure': 'text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums',
  '.group-figure .of': `color:${c.ink2};font-size:14px;font-weight:400`,
  '.group-figure .pc': 'display:inline-block;min-width:51px;text-align:end',
}

/** Every rule that a page in one file needs for the charts in it. */
export function chartRules(): string {
  return Object.entries({ ...listRules, ...standaloneRules })
    .map(([selector, rule]) => `${selector === 'text' ? '.chart text' : selector}{${rule}}`)
    .join('')
}
