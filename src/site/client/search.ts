// The search box: names first, then full text; arrows move, Enter opens, Escape closes.
import { about, match, telling, type Entry } from './match.ts';

interface Row {
  url: string;
  title: string;
  kind: string;
  detail: string;
  /** Excerpt of full text, with `<mark>` around hits; everything else in it is escaped. */
  excerpt?: string;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
  }>;
}

interface Pagefind {
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

const base = document.documentElement.dataset['base'] ?? '';
let entries: Promise<Entry[]> | undefined;
let pagefind: Promise<Pagefind | undefined> | undefined;

function loadEntries(): Promise<Entry[]> {
  entries ??= fetch(`${base}/names.json`)
    .then((response) => response.json() as Promise<{ names: Entry[] }>)
    .then((body) => body.names);
  return entries;
}

function loadPagefind(): Promise<Pagefind | undefined> {
  const path = `${base}/pagefind/pagefind.js`;
  pagefind ??= (import(/* @vite-ignore */ path) as Promise<Pagefind>).catch(() => undefined);
  return pagefind;
}

/** Full text: every word, and where that finds little, any of them. */
async function fullText(query: string, filters: Record<string, string>): Promise<PagefindResult[]> {
  const engine = await loadPagefind();
  if (!engine) return [];
  const terms = telling(query);
  if (terms.length === 0) return [];
  const all = await engine.search(terms.join(' '), { filters });
  if (all.results.length >= 5 || terms.length === 1) return all.results.slice(0, 12);
  const sums = new Map<string, { result: PagefindResult; score: number }>();
  all.results.forEach((result, index) => sums.set(result.id, { result, score: 1000 - index }));
  const each = await Promise.all(terms.map((term) => engine.search(term, { filters })));
  for (const { results } of each) {
    const weight = Math.log(1 + 400 / (1 + results.length));
    const top = results[0]?.score ?? 1;
    for (const result of results) {
      const known = sums.get(result.id) ?? { result, score: 0 };
      known.score += weight * (0.5 + 0.5 * (result.score / top));
      sums.set(result.id, known);
    }
  }
  return [...sums.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, 12)
    .map(({ result }) => result);
}

/** An excerpt as nodes: its entities read, and only `<mark>` kept as an element. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    const text = document.createTextNode(decode(marked ? marked[1]! : part));
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function rowElement(row: Row, id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'result';
  link.id = id;
  link.href = row.url;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = row.kind;
  const title = document.createElement('b');
  title.textContent = row.title;
  link.append(kind, title);
  const detail = document.createElement('span');
  detail.className = 'detail';
  if (row.excerpt !== undefined) detail.append(...excerptNodes(row.excerpt));
  else detail.textContent = row.detail;
  link.append(detail);
  return link;
}

function start(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const box = form.querySelector<HTMLElement>('.results')!;
  const list = box.querySelector<HTMLElement>('[role=listbox]')!;
  const noted = box.querySelector<HTMLElement>('.note')!;
  const filters = [...form.querySelectorAll<HTMLSelectElement>('[data-search-filter]')];
  const stays = form.classList.contains('open-list');
  let turn = 0;
  let selected = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** False while what is shown belongs to an earlier query. */
  let isCurrent = false;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('.result')];
  const close = () => {
    if (stays) return;
    // What is still being searched must not open the list again.
    turn++;
    clearTimeout(waiting);
    hide();
  };
  const hide = () => {
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    selected = -1;
  };
  const select = (index: number) => {
    const all = options();
    if (all.length === 0) return;
    selected = (index + all.length) % all.length;
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === selected)));
    const current = all[selected]!;
    input.setAttribute('aria-activedescendant', current.id);
    current.scrollIntoView({ block: 'nearest' });
  };
  const show = (rows: Row[], note: string | undefined, more = false) => {
    const before = more ? options()[selected]?.href : undefined;
    list.replaceChildren(...rows.map((row, index) => rowElement(row, `${list.id}-${index}`)));
    list.hidden = rows.length === 0;
    noted.textContent = note ?? '';
    noted.hidden = note === undefined;
    box.hidden = false;
    input.setAttribute('aria-expanded', String(rows.length > 0));
    isCurrent = true;
    selected = -1;
    // What was chosen while the full text was still being searched stays chosen.
    const chosen = options().findIndex((option) => option.href === before);
    if (rows.length > 0) select(Math.max(chosen, 0));
    else input.removeAttribute('aria-activedescendant');
  };

  const update = async () => {
    form.setAttribute('aria-busy', 'true');
    const mine = ++turn;
    await find(mine);
    if (mine === turn) form.setAttribute('aria-busy', 'false');
  };
  const find = async (mine: number) => {
    const query = input.value.trim();
    if (query.length < 2) {
      list.replaceChildren();
      hide();
      return;
    }
    const chosen: Record<string, string> = {};
    for (const filter of filters) if (filter.value !== '') chosen[filter.name] = filter.value;
    const names = await loadEntries().catch(() => []);
    if (mine !== turn) return;
    const kind = chosen['kind'];
    const byService = chosen['service'] !== undefined;
    // Names do not know their services; full text does.
    const isWanted = (entry: Entry) => !byService && (kind === undefined || entry.kind === kind);
    const hits = new Map(match(query, names.filter(isWanted)).map(({ entry, by }) => [entry, by]));
    for (const entry of about(query, names, isWanted))
      if (!hits.has(entry)) hits.set(entry, undefined);
    const named = [...hits].map(([entry, by]): Row => ({
      url: base + entry.url,
      title: by !== undefined && /[a-z][A-Z]/.test(by) ? `${by}: ${entry.name}` : entry.name,
      kind: entry.kind,
      detail: entry.detail,
    }));
    if (named.length > 0) show(named, undefined);
    const results = await fullText(query, chosen);
    if (mine !== turn) return;
    const seen = new Set(named.map((row) => row.url));
    const pages = await Promise.all(results.map((result) => result.data()));
    if (mine !== turn) return;
    const rows = pages
      .filter((page) => !seen.has(page.url))
      .map((page): Row => ({
        url: page.url,
        title: page.meta['title'] ?? page.url,
        kind: page.meta['kind'] ?? '',
        detail: '',
        excerpt: page.excerpt,
      }));
    const all = [...named, ...rows];
    show(
      all,
      all.length === 0 ? 'Nothing is found. Try fewer words, or one of the lists.' : undefined,
      named.length > 0,
    );
  };

  input.addEventListener('focus', () => {
    void loadEntries();
    void loadPagefind();
  });
  input.addEventListener('input', () => {
    isCurrent = false;
    form.setAttribute('aria-busy', 'true');
    clearTimeout(waiting);
    waiting = setTimeout(() => void update(), 40);
  });
  for (const filter of filters) filter.addEventListener('change', () => void update());
  form.addEventListener('submit', (event) => {
    const target = options()[Math.max(selected, 0)];
    if (target && !box.hidden && isCurrent) {
      event.preventDefault();
      location.href = target.href;
    } else if (stays) event.preventDefault();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (box.hidden) void update();
      else select(selected + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Escape') {
      // A browser empties the field at once; here the first Escape closes and the second empties.
      event.preventDefault();
      if (box.hidden || stays) input.value = '';
      if (stays) void update();
      close();
    }
  });
  document.addEventListener('click', (event) => {
    if (!form.contains(event.target as Node)) close();
  });
  if (stays) {
    const wanted = new URLSearchParams(location.search);
    input.value = wanted.get('q') ?? '';
    for (const filter of filters) filter.value = wanted.get(filter.name) ?? '';
    input.focus();
    void update();
  }
}

document.querySelectorAll<HTMLFormElement>('[data-search]').forEach(start);

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const input = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
