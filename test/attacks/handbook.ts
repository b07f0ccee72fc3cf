// One handbook that holds every attack at once, as far as they can stand side by side.
import { fileAttacks, harmlessFiles } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { links } from './links.ts';
import { mdx } from './mdx.ts';
import { harmlessSvgs, svgAttacks } from './svg.ts';
import { addresses, aliases, values } from './values.ts';

const text = (value: string) => JSON.stringify(value);

/** Path → content of every file. */
export function attackedHandbook(): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const list = Object.entries(values);
  // Each of these has a page of its own; markup is what pages have to fear.
  const some = list.slice(0, 14);
  const title = values['end-of-title']!;
  files.set('handbook.yaml', `title: ${text(title)}\nurl: https://ops.example.com\n`);
  for (const { name, syntax, text: body } of [...frontMatter, ...mdx, ...html, ...links])
    files.set(`runbooks/x/${name}.${syntax}`, body);

  const attached = {
    ...fileAttacks,
    ...harmlessFiles,
    ...prefixed('bad', svgAttacks),
    ...prefixed('good', harmlessSvgs),
    'evil.txt': 'alert(1)',
  };
  const shown = Object.keys(attached).map((name) => `- ![x](./${encodeURIComponent(name)})`);
  files.set('runbooks/x/attachments.md', `# Attachments\n\n${shown.join('\n')}\n`);
  for (const [name, content] of Object.entries(attached)) files.set(`runbooks/x/${name}`, content);

  for (const [name, value] of list)
    files.set(
      `runbooks/v/${name}.md`,
      `---\ntitle: ${text(value)}\nsummary: ${text(value)}\ntype: procedure\ntags: [${text(value)}]\n` +
        `services: [shop]\nparams:\n  - { name: host, default: ${text(value)}, description: ${text(value)} }\n` +
        `---\n\n## Steps\n\n\`\`\`bash\nssh $host\n\`\`\`\n`,
    );
  files.set(
    'runbooks/v/aliases.md',
    `---\ntitle: Old names\naliases:\n${aliases.map((each) => `  - ${text(each)}\n`).join('')}---\n`,
  );
  files.set(
    'people.yaml',
    some
      .map(([name, value]) => `- id: ${name}\n  name: ${text(value)}\n  role: ${text(value)}\n`)
      .join(''),
  );
  for (const [name, value] of some)
    files.set(
      `teams/${name}.yaml`,
      `name: ${text(value)}\nchannel: ${text(value)}\nmembers: [${name}]\n`,
    );
  for (const [name, address] of Object.entries(addresses))
    files.set(
      `services/${name}.md`,
      `---\ntitle: ${text(address)}\nowner: script\nrepository: ${text(address)}\nstatusPage: ${text(address)}\n` +
        `dashboards:\n  - { kind: overview, title: ${text(address)}, url: ${text(address)} }\n` +
        `dependsOn: [shop]\n---\n`,
    );
  files.set(
    'services/shop.md',
    `---\ntitle: ${text(values['graph-label']!)}\nowner: script\n---\n`,
  );
  files.set('services/a" URL="javascript:alert(1).md', '---\ntitle: Odd\ndependsOn: [shop]\n---\n');
  files.set(
    'alerts/all.yaml',
    `groups:\n  - name: shop\n    rules:\n${some
      .map(
        ([, value], index) =>
          `      - alert: Attack${index}\n        expr: ${text(`up{job="${value}"} == 0`)}\n` +
          `        labels: { severity: page, service: shop, note: ${text(value)} }\n` +
          `        annotations: { summary: ${text(value)}, description: ${text(value)}, ` +
          `runbook_url: ${text(Object.values(addresses)[index % 7]!)}, dashboard_url: ${text(Object.values(addresses)[index % 7]!)} }\n`,
      )
      .join('')}`,
  );
  files.set(
    'postmortems/2026-11-01-attack.md',
    `---\ntitle: ${text(values['script']!)}\nstatus: draft\nactions:\n${list
      .map(
        ([name, value]) =>
          `  - { id: ${name}, title: ${text(value)}, owner: script, due: 2026-12-01, type: prevent, tracker: ${text(value)} }\n`,
      )
      .join('')}---\n\n## Summary\n\nNothing.\n`,
  );
  return files;
}

function prefixed(
  prefix: string,
  svgs: Readonly<Record<string, string | Buffer>>,
): Record<string, string | Buffer> {
  return Object.fromEntries(
    Object.entries(svgs).map(([name, content]) => [`${prefix}-${name}.svg`, content]),
  );
}
