// The search box: rows at every key, from the files that are there; arrows move, Enter opens, Escape closes.
import type { Engine, Hit, Loaded, Wanted } from '../../search/engine.ts';
import { base, loadEngine } from './engine.ts';
import { excerptsFor, type Excerpt } from './excerpts.ts';
import { rowElement, rowOf, type Row } from './rows.ts';

/** How many rows are shown: below the box of the header, and on the search page. */
const FEW = 8;
const MANY = 20;

/** How long nobody has typed before excerpts are looked for, in milliseconds. */
const PAUSE = 250;

const NOTHING = 'Nothing is found. Try fewer words, or one of the lists.';
const PARTLY = 'Not everything could be searched; reload the page.';
const FAILED = 'Search cannot be loaded. Try again, or use one of the lists.';

function start(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const box = form.querySelector<HTMLElement>('.results')!;
  const list = box.querySelector<HTMLElement>('[role=listbox]')!;
  const noted = box.querySelector<HTMLElement>('.note')!;
  const filters = [...form.querySelectorAll<HTMLSelectElement>('[data-search-filter]')];
  const stays = form.classList.contains('open-list');
  let turn = 0;
  /** The rows that are shown, as text. */
  let drawn = '';
  let selected = -1;
  /** False while what is shown belongs to an earlier query. */
  let isCurrent = false;
  /** True from the first arrow: what a reader chose is not taken away by better rows. */
  let isChosen = false;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('.result')];
  const hide = () => {
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    selected = -1;
  };
  const close = () => {
    if (stays) return;
    // What is still being searched must not open the list again.
    turn++;
    form.setAttribute('aria-busy', 'false');
    hide();
  };
  const select = (index: number, isMoved = false) => {
    const all = options();
    if (all.length === 0) return;
    isChosen ||= isMoved;
    selected = (index + all.length) % all.length;
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === selected)));
    const current = all[selected]!;
    input.setAttribute('aria-activedescendant', current.id);
    if (isMoved) current.scrollIntoView({ block: 'nearest' });
  };
  const show = (rows: Row[], note?: string) => {
    const before = isChosen ? pathOf(options()[selected]) : undefined;
    const said = JSON.stringify(rows);
    // The same rows again need no new layout, which is most of what a key costs.
    if (said !== drawn)
      list.replaceChildren(...rows.map((row, index) => rowElement(row, `${list.id}-${index}`)));
    drawn = said;
    list.hidden = rows.length === 0;
    noted.textContent = note ?? '';
    noted.hidden = note === undefined;
    box.hidden = false;
    input.setAttribute('aria-expanded', String(rows.length > 0));
    isCurrent = true;
    selected = -1;
    const chosen =
      before === undefined ? 0 : options().findIndex((each) => pathOf(each) === before);
    if (rows.length > 0) select(Math.max(chosen, 0));
    else input.removeAttribute('aria-activedescendant');
  };

  const wantedNow = (): Wanted =>
    Object.fromEntries(filters.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));

  const update = async () => {
    const mine = ++turn;
    isCurrent = false;
    isChosen = false;
    const query = input.value.trim();
    const isSearched = query.length >= 2;
    if (!isSearched) {
      list.replaceChildren();
      drawn = '';
      hide();
    }
    form.setAttribute('aria-busy', String(isSearched));
    const searched = isSearched ? search(query, () => mine === turn) : undefined;
    remember(query);
    await searched;
    if (mine === turn) form.setAttribute('aria-busy', 'false');
  };
  const search = async (query: string, isMine: () => boolean) => {
    try {
      ready ??= await loadEngine();
      await answer(ready, query, isMine);
    } catch {
      if (isMine()) show([], FAILED);
    }
  };
  let ready: Engine | undefined;

  /** Shows what is known, fetches what was missing, and shows it again, until nothing is. */
  const answer = async (engine: Engine, query: string, isMine: () => boolean) => {
    const wanted = wantedNow();
    let hits: Hit[] = [];
    let rows: Row[] = [];
    const find = () => {
      hits = engine.find(query, wanted, stays ? MANY : FEW);
      rows = hits.map((hit) => rowOf(hit, query, engine));
    };
    let loaded: Loaded = 'more';
    while (loaded === 'more' && isMine()) {
      find();
      if (rows.length > 0) show(rows);
      loaded = await engine.load();
    }
    if (!isMine()) return;
    const hasFailed = loaded === 'failed';
    // Some of what was asked for may have come.
    if (hasFailed) find();
    // Excerpts wait until nobody is typing: they are slower than a key.
    if (stays) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!isMine()) return;
    if (stays) rows = await withExcerpts(engine, hits, query, wanted);
    if (!isMine()) return;
    if (rows.length === 0) show([], hasFailed ? FAILED : NOTHING);
    else if (stays || hasFailed) show(rows, hasFailed ? PARTLY : undefined);
  };

  /** On the search page: the address says what is asked, so that it can be sent to somebody. */
  const remember = (query: string) => {
    if (!stays) return;
    const said = new URLSearchParams();
    if (query !== '' && query.length < 500) said.set('q', query);
    for (const { name, value } of filters) if (value !== '') said.set(name, value);
    const search = said.size > 0 ? `?${said.toString()}` : '';
    if (search === location.search) return;
    try {
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    } catch {
      // A browser takes only so many changes of the address in half a minute; the next key may tell it.
    }
  };

  input.addEventListener('input', () => void update());
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
      else select(selected + (event.key === 'ArrowDown' ? 1 : -1), true);
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
    const asked = new URLSearchParams(location.search);
    if (input.value === '') input.value = asked.get('q') ?? '';
    for (const filter of filters) filter.value = asked.get(filter.name) ?? '';
    input.focus();
  }
  // The reader may have typed before this arrived.
  if (input.value.trim() !== '' && (stays || document.activeElement === input)) void update();
}

function pathOf(option: HTMLAnchorElement | undefined): string | undefined {
  return option?.pathname;
}

/** The rows with their excerpts, and behind them the pages that only the excerpts' index finds. */
async function withExcerpts(
  engine: Engine,
  hits: readonly Hit[],
  query: string,
  wanted: Wanted,
): Promise<Row[]> {
  const { severity, ...others } = wanted;
  const found = await excerptsFor(query, others).catch((): Excerpt[] => []);
  const byPath = new Map(found.map((each) => [each.path, each]));
  const rows = hits.map((hit) => rowOf(hit, query, engine, byPath.get(base + hit.entry.url)));
  const known = new Set(hits.map(({ entry }) => base + entry.url));
  // The excerpts know no severities.
  const more = severity === undefined ? found.filter(({ path }) => !known.has(path)) : [];
  return [
    ...rows,
    ...more.map(({ url, title, kind, excerpt }) => ({
      url,
      title,
      kind,
      detail: '',
      about: [],
      excerpt,
    })),
  ];
}

void loadEngine()
  .then((engine) => {
    // A word that nobody has fetches the texts before the first key.
    engine.find('zz', {}, 1);
    return engine.load();
  })
  .catch(() => undefined);
document.querySelectorAll<HTMLFormElement>('[data-search]').forEach(start);
