import { documentFont, fontDataAddress } from '../fonts.ts'
import { documentColours } from '../typst/style.ts'

const { paper, wash, ink, ink2, rule, accent } = documentColours

/**
 * The style of a document in one file. The font stands in it, so that nothing is fetched.
 *
 * @param header stands at the top of every printed page after the first
 */
export function htmlStyle(header: string): string {
  return `@font-face{font-family:'${documentFont}';src:url(${fontDataAddress()}) format('woff2');font-weight:200 800}
*{box-sizing:border-box}
html{font-family:'${documentFont}',system-ui,sans-serif;font-size:100%;color:${ink};background:${paper};line-height:1.55;scroll-padding-top:1rem}
body{margin:0 auto;max-width:60rem;padding:clamp(1rem,4vw,3rem);overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:clamp(1.9rem,1.4rem + 3vw,3.25rem);letter-spacing:-.025em;line-height:1.08}
h2{font-size:1.75rem;border-top:2px solid ${ink};padding-top:1rem;margin-top:4.5rem}
h3{font-size:1.375rem;margin-bottom:.75rem;max-width:40rem}
h4{margin:1.5rem 0 .5rem}
p,ul.text{max-width:42rem;margin:.75rem 0}
a{color:${accent};text-underline-offset:.2em}
:focus-visible{outline:3px solid ${ink};outline-offset:2px}
.kicker{color:${ink2};margin:0;font-size:.9375rem}
.cover .kicker{color:${accent};font-weight:600;border-top:5px solid ${accent};padding-top:.75rem;margin-bottom:2rem;display:inline-block}
.lead{font-size:1.125rem}.quiet{color:${ink2};font-size:.9375rem}
.notice{background:${wash};border-left:4px solid ${accent};padding:.75rem 1rem;max-width:42rem}
.figure{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1rem;margin:.5rem 0}
.figure b{font-size:3.25rem;letter-spacing:-.035em;line-height:1}.figure span{font-size:1.5rem;color:${ink2}}.figure strong{font-size:1.375rem;font-weight:600}
.group{border-top:1px solid ${ink};margin-top:2.5rem;padding-top:1rem;break-inside:avoid}
nav ol{padding:0;list-style:none;columns:20rem 2;max-width:none}nav li{padding:.3rem 0;border-bottom:1px solid ${rule};break-inside:avoid}
figure{margin:1.25rem 0}figcaption{color:${ink2};font-size:.9375rem;margin-top:.5rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.5rem 1rem;max-width:46rem}dt{color:${ink2}}dd{margin:0}
@media(width<40rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.75rem}}
.scroll{overflow-x:auto;position:relative;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;color:${ink2};padding-bottom:.5rem}caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:start;padding:.5rem .75rem .5rem 0;border-bottom:1px solid ${rule};vertical-align:baseline}
thead th{font-weight:500;color:${ink2};border-bottom-color:${ink}}tbody th{font-weight:600}
.num{text-align:end;white-space:nowrap}
@media print{h2{break-before:page}h3,h4{break-after:avoid}tr,li,p{break-inside:avoid}}
@page{margin:20mm 16mm;@top-left{content:${cssText(header)};font-size:8.5pt;color:${ink2}}@bottom-right{content:counter(page) ' / ' counter(pages);font-size:8.5pt;color:${ink2}}}
@page :first{@top-left{content:none}}`
}

/** A text as CSS has it: whatever could end it, or the style that it stands in, is written as its number. */
function cssText(text: string): string {
  return `'${text.replace(/[^\p{L}\p{N} .,:()–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}'`
}
