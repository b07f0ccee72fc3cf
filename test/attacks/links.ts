// Attacks through addresses of links and images.
import { attacks, type Attack } from './attack.ts';

const scheme = 'link/safe-scheme';

export const links: readonly Attack[] = [
  ...attacks('md', scheme, {
    'link-javascript': '[a](javascript:alert(1))\n',
    'link-case': '[a](JaVaScRiPt:alert(1))\n',
    'link-entity': '[a](JaVa&#x53;cript:alert(1))\n',
    'link-entity-colon': '[a](javascript&colon;alert(1))\n',
    'link-entity-tab': '[a](java&Tab;script:alert(1))\n',
    'link-entity-newline': '[a](java&NewLine;script:alert(1))\n',
    'link-percent-newline': '[a](java%0ascript:alert(1))\n',
    'link-percent': '[a](%6aavascript:alert(1))\n',
    'link-percent-colon': '[a](javascript%3Aalert(1))\n',
    'link-angle': '[a](<java\tscript:alert(1)>)\n',
    'link-angle-space': '[a](< javascript:alert(1)>)\n',
    'link-escape': '[a](java\\script:alert(1)) [b](javascript\\:alert(1))\n',
    'link-autolink': '<javascript:alert(1)>\n',
    'link-data': '[a](data:text/html,<script>alert(1)</script>)\n',
    'link-data-svg': '[a](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+)\n',
    'link-vbscript': '[a](vbscript:msgbox(1))\n',
    'link-file': '[a](file:///etc/passwd)\n',
    'link-blob': '[a](blob:https://ops.example.com/x)\n',
    'link-view-source': '[a](view-source:https://ops.example.com/)\n',
    'link-filesystem': '[a](filesystem:https://ops.example.com/x)\n',
    'link-intent': '[a](intent://x#Intent;scheme=http;end)\n',
    'link-ms': '[a](ms-msdt:/id)\n',
    'link-reference': '[a][js]\n\n[js]: javascript:alert(1)\n',
    'link-reference-short': '[js]\n\n[js]: <JAVASCRIPT:alert(1)>\n',
    'image-javascript': '![a](javascript:alert(1))\n',
    'image-reference': '![a][js]\n\n[js]: javascript:alert(1)\n',
    'image-data-svg': '![a](data:image/svg+xml,<svg/onload=alert(1)>)\n',
  }),
  ...attacks('md', 'link/resolves', {
    'link-nul-entity': '[a](&#1;javascript:alert(1))\n',
    'link-outside': '[a](../../../../etc/passwd) ![b](../../../../etc/passwd)\n',
    'link-outside-percent': '[a](..%2f..%2f..%2f..%2fetc/passwd)\n',
    'link-absolute': '![a](/etc/passwd)\n',
    'image-percent': '![cpu](cpu-100%.png)\n',
  }),
  ...attacks('md', undefined, {
    'link-two-slashes': '[a](//attacker.example/x "javascript:alert(1)")\n',
    'link-backslashes': '[a](\\\\\\\\attacker.example/x) [b](/\\\\attacker.example/)\n',
    'link-user': '[a](https://ops.example.com@attacker.example/)\n',
    'image-elsewhere': '![a](https://attacker.example/pixel.png)\n',
    'image-two-slashes': '![a](//attacker.example/pixel.png)\n',
    'link-query': '[a](?q="><script>alert(1)</script>#"onclick="alert(1))\n',
  }),
];
