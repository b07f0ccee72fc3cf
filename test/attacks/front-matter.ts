// Attacks on the front matter: other languages, YAML that makes objects, keys that are not only keys.
import { attacks, NODE_CODE, type Attack } from './attack.ts';

const js = `module.exports = (${NODE_CODE}, { title: "Shop" })`;
const yaml = (lines: string) => `---\n${lines}\n---\n# Checkout is slow\n`;

export const frontMatter: readonly Attack[] = [
  ...attacks('md', 'document/syntax', {
    'fm-js': `---js\n${js}\n---\n`,
    'fm-javascript': `---javascript\n${js}\n---\n`,
    'fm-javascript-capitals': `---JavaScript\n${js}\n---\n`,
    'fm-js-space': `--- js\n${js}\n---\n`,
    'fm-json': '---json\n{"title": "Shop"}\n---\n',
    'fm-coffee': `---coffee\n${js}\n---\n`,
    'fm-constructor': `---constructor\n${js}\n---\n`,
    'fm-proto': `---__proto__\n${js}\n---\n`,
    'fm-tostring': `---toString\n${js}\n---\n`,
    'fm-toml': '+++\ntitle = "Shop"\n+++\n# Shop\n',
    'fm-late': '\n\n---\ntitle: Shop\n---\n# Shop\n',
    'fm-open': '---\ntitle: Shop\n\n# Shop\n',
    'fm-closed-oddly': '---\ntitle: Shop\n---oops: 1\n# Shop\n',
    'yaml-js-function': yaml(`title: !!js/function 'function () { ${NODE_CODE} }'`),
    'yaml-js-regexp': yaml('title: !!js/regexp /(a+)+$/'),
    'yaml-python': yaml('title: !!python/object/apply:os.system ["id"]'),
    'yaml-binary': yaml('title: !!binary aGk='),
    'yaml-own-tag': yaml('title: !include /etc/passwd'),
    'yaml-anchor': yaml('title: &a Shop\nsummary: *a'),
    'yaml-merge': yaml('base: &b { title: Shop }\n<<: *b'),
    'yaml-bomb': yaml(
      'a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]',
    ),
    'yaml-directive': '---\n%YAML 1.1\n---\ntitle: no\n---\n',
    'yaml-proto': yaml('__proto__: { polluted: true }'),
    'yaml-constructor': yaml('constructor: { prototype: { polluted: true } }'),
    'yaml-proto-deep': yaml('params: [{ name: a, __proto__: { polluted: true } }]'),
  }),
];
