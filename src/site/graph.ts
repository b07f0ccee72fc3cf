// DOT → SVG, at build time.
import { Graphviz } from '@hpcc-js/wasm-graphviz';

let loading: Promise<Graphviz> | undefined;

/** Draws a graph. Colours are left to the page; `label` is what a screen reader says. */
export async function drawGraph(dot: string, label: string): Promise<string> {
  loading ??= Graphviz.load();
  const svg = (await loading).dot(dot, 'svg');
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ (?:fill|stroke|font-family)="(?!none)[^"]*"/g, '')
    .replaceAll('xlink:href', 'href')
    .replace(/ xlink:title="[^"]*"/g, '')
    .replace('<svg ', `<svg role="group" aria-label="${label.replaceAll('"', '&quot;')}" `);
}
