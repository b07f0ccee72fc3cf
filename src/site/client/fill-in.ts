// The parameters of a runbook: from the link or the form into the commands; nothing is sent or run.
// Fetched by params.ts when there is something to fill in.
import { missingIn } from './missing.ts';
import { refusal, shown, written } from './quoting.ts';

type Input = HTMLInputElement | HTMLSelectElement;

interface Field {
  name: string;
  input: Input;
  message: HTMLElement;
  pattern: string | undefined;
  /** What may stand in commands: '' while nothing is given or what is given is refused. */
  value: string;
}

/** Fills the commands from the link, and from the form as it is typed into. */
function start(form: HTMLFormElement): void {
  const uses = [...document.querySelectorAll<HTMLElement>('.prose var[data-param]')].map((use) => ({
    use,
    source: use.textContent,
  }));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.prose a')].filter(isOnward);
  const addresses = links.map((link) => link.getAttribute('href')!);
  const fields = [...form.querySelectorAll<Input>('input, select')].map((input): Field => ({
    name: input.dataset['name']!,
    input,
    message: document.getElementById(`${input.id}-said`)!,
    pattern: input.dataset['pattern'],
    value: '',
  }));
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const clear = form.querySelector<HTMLButtonElement>('button')!;

  const show = () => {
    const values = new Map(fields.map((field) => [field.name, field.value]));
    for (const { use, source } of uses) {
      const value = values.get(use.dataset['param']!);
      const text = value ? written(value, use.dataset['in']!) : undefined;
      use.textContent = text ?? source;
      use.classList.toggle('filled', text !== undefined);
    }
    note(values);
    links.forEach((link, index) => {
      // As it is written, so that a printed page does not name the host.
      const [, path, given, hash] = /^([^?#]*)\??([^#]*)(.*)$/.exec(addresses[index]!)!;
      const query = new URLSearchParams(given);
      for (const [name, value] of values) if (value && !query.has(name)) query.set(name, value);
      link.setAttribute('href', path + (query.size > 0 ? `?${query.toString()}` : '') + hash);
    });
    const given = fields.filter((field) => field.value).length;
    status.textContent = given === 0 ? 'None filled in' : `${given} of ${fields.length} filled in`;
    clear.disabled = fields.every(({ input, message }) => !input.value && !message.textContent);
  };

  const fromLink = (typed = false) => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const values = query.getAll(field.name).filter((value) => value !== '');
      // Someone may have typed while this module was on its way.
      if (typed && values.length === 0 && field.input.value) values.push(field.input.value);
      judge(field, values);
      fillIn(field.input, values);
    }
    show();
  };

  let last = location.search;
  const toLink = (changed: readonly Field[]) => {
    const address = new URL(location.href);
    for (const { name, value } of changed)
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    try {
      history.replaceState(history.state, '', address);
      last = location.search;
    } catch {
      // A page opened from a folder keeps its address.
    }
  };

  form.addEventListener('input', ({ target }) => {
    const field = fields.find(({ input }) => input === target);
    if (!field) return;
    judge(field, field.input.value ? [field.input.value] : []);
    show();
    toLink([field]);
  });
  clear.addEventListener('click', () => {
    for (const field of fields) {
      field.input.value = '';
      judge(field, []);
    }
    show();
    toLink(fields);
    fields[0]!.input.focus();
  });
  // A link to a section of this page changes nothing that was typed.
  addEventListener('popstate', () => {
    if (location.search !== last) fromLink();
    last = location.search;
  });
  fromLink(true);
  // What was filled in may have moved the section that the link names.
  if (fields.some(({ value }) => value) && location.hash)
    document.getElementById(decode(location.hash.slice(1)))?.scrollIntoView();
}

/** Shows a value in its field, unless it would look like another one there. */
function fillIn(input: Input, values: readonly string[]): void {
  const [value = ''] = values;
  const faithful = shown(value) === value && values.every((each) => each === value);
  input.value = faithful ? value : '';
  // A list that does not have the value shows that none is chosen.
  if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.selectedIndex = 0;
}

/** Takes a value over, or says beside its field which one is refused and why. */
function judge(field: Field, values: readonly string[]): void {
  const why = values.length > 0 ? refusal(values, field.pattern) : undefined;
  field.value = why === undefined ? (values[0] ?? '') : '';
  field.input.setAttribute('aria-invalid', String(why !== undefined));
  const each = Array.from(new Set(values), (value) => `“${shown(value)}”`).slice(0, 3);
  field.message.textContent =
    why === undefined ? '' : `Not filled in: ${each.join(' and ')}; ${why}.`;
}

/** Says below a command which accepted values it could not take, because no quoting is sure there. */
function note(values: ReadonlyMap<string, string>): void {
  for (const pre of document.querySelectorAll('.prose pre')) {
    const names = missingIn(pre).filter((name) => values.get(name));
    const block = pre.closest('.block') ?? pre;
    const next = block.nextElementSibling;
    const below = next?.className === 'by-hand' ? next : undefined;
    if (names.length === 0) below?.remove();
    else {
      const said = below ?? document.createElement('p');
      said.className = 'by-hand';
      said.textContent = `Put ${names.join(' and ')} in by hand: quoting cannot make this value safe in this command.`;
      if (!below) block.after(said);
    }
  }
}

/** Whether a link leads to another runbook of this handbook. */
function isOnward(link: HTMLAnchorElement): boolean {
  const base = document.documentElement.dataset['base'] ?? '';
  return (
    link.origin === location.origin &&
    link.pathname.startsWith(`${base}/runbooks/`) &&
    link.pathname !== location.pathname
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

start(document.querySelector<HTMLFormElement>('form[data-params]')!);
