// The 404 page: an address in the wrong case or without its slash is sent on, a near one is offered.
import { openEngine, type Entry } from '../../search/engine.ts';
import { edits, fold, matchNames } from '../../search/names.ts';
import type { NamesFile } from '../../search/pack.ts';
import { base, fetchJson, fileOf } from './engine.ts';

const asked = location.pathname.replace(/\/{2,}/g, '/');
const wanted = decode(asked.startsWith(`${base}/`) ? asked.slice(base.length) : asked);

/** A path without its escapes; chat programs and proxies escape some addresses twice. */
function decode(path: string): string {
  let plain = path;
  for (let times = 0; times < 3 && plain.includes('%'); times++)
    try {
      plain = decodeURIComponent(plain);
    } catch {
      break;
    }
  return plain;
}

/** A path in the form of a page: lower case, one slash at each end, no file name. */
function pagePath(path: string): string {
  const inner = path
    .toLowerCase()
    .replace(/\/index(?:\.(?:html?|mdx?))?$/, '')
    .replace(/\.(?:html?|mdx?)$/, '')
    .split('/')
    .filter(Boolean)
    .join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

interface MissingPage {
  command: string;
  href?: string;
}

/** Offers to write the page that is missing; the build says how, for the kinds that a path tells. */
function offer(path: string): void {
  const box = document.querySelector<HTMLElement>('[data-create]')!;
  const { awaited, any } = JSON.parse(box.dataset['create']!) as {
    awaited: Record<string, MissingPage>;
    any: Record<string, MissingPage & { deep: boolean }>;
  };
  const [, kind = '', id = ''] = /^\/([a-z]+)\/((?:[a-z0-9][a-z0-9_.-]*\/){1,4})$/.exec(path) ?? [];
  const known = Object.hasOwn(awaited, path) ? awaited[path] : undefined;
  const usual = Object.hasOwn(any, kind) ? any[kind] : undefined;
  const steps = id.split('/').filter(Boolean);
  if (!known && (!usual || (steps.length > 1 && !usual.deep))) return;
  const words = (steps.at(-1) ?? '').replace(/[-_.]+/g, ' ').trim();
  const fill = (text: string, write: (part: string) => string) =>
    known
      ? text
      : text
          .replaceAll(write('zz-id-zz'), () => write(steps.join('/')))
          .replaceAll(write('‹title›'), () =>
            write(words.charAt(0).toUpperCase() + words.slice(1)),
          );
  const { command, href } = (known ?? usual)!;
  box.querySelector('pre code')!.textContent = fill(command, (part) => part);
  const link = box.querySelector('a')!;
  if (href !== undefined) {
    link.href = fill(href, encodeURIComponent);
    link.parentElement!.hidden = false;
  }
  box.hidden = false;
}

async function find(): Promise<void> {
  const [found, paths] = await Promise.all([
    fetchJson(fileOf('names')),
    fetchJson(fileOf('paths')),
  ]);
  const { aliases, pages } = paths as { aliases: [string, string][]; pages: string[] };
  const names = openEngine(found as NamesFile, fetchJson).entries;
  const path = pagePath(wanted);
  const moved = new Map(aliases).get(path);
  const exact = [...pages, ...names.map((entry) => entry.url)].find((url) => url === path);
  const [target, section] = (moved ?? exact)?.split('#') ?? [];
  if (target !== undefined && `${base}${target}` !== location.pathname) {
    const hash = location.hash || (section ? `#${section}` : '');
    location.replace(`${base}${target}${location.search}${hash}`);
    return;
  }
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const near = new Map<string, Entry>();
  names
    .map((entry) => ({ entry, distance: edits(fold(path), fold(entry.url), 5) }))
    .filter(({ distance }) => distance <= 5)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .forEach(({ entry }) => near.set(entry.url, entry));
  for (const { entry } of matchNames(last.replaceAll('-', ' '), names, 5))
    near.set(entry.url, entry);
  offer(path);
  if (near.size === 0) return;
  const box = document.querySelector<HTMLElement>('[data-nearest]')!;
  const list = box.querySelector('ul')!;
  for (const entry of [...near.values()].slice(0, 6)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = base + entry.url + location.search + location.hash;
    link.textContent = entry.name;
    const kind = document.createElement('span');
    kind.className = 'muted small';
    kind.textContent = ` ${entry.kind}`;
    item.append(link, kind);
    list.append(item);
  }
  box.hidden = false;
}

void find();
