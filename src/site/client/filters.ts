// Narrows the rows of a list to those that hold every word and every chosen facet; the address keeps
// the choice, so that a narrowed list can be linked to.

function filters(): void {
  const input = document.querySelector<HTMLInputElement>('[data-filter]');
  if (!input) return;
  const choices = [...document.querySelectorAll<HTMLSelectElement>('[data-facet]')];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const count = document.querySelector<HTMLOutputElement>('[data-filter-count]');
  const apply = () => {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const words = wanted.every((word) => row.dataset['row']!.includes(word));
      const facets = choices.every(
        ({ value, dataset }) =>
          value === '' || (row.dataset[dataset['facet']!] ?? '').split(' ').includes(value),
      );
      row.hidden = !words || !facets;
      if (!row.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])');
    const narrowed = wanted.length > 0 || choices.some(({ value }) => value !== '');
    if (count) count.value = narrowed ? `${shown} of ${rows.length}` : '';
  };
  const keep = () => {
    apply();
    const address = new URL(location.href);
    const set = (name: string, value: string) =>
      value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value);
    set('with', input.value.trim());
    for (const { value, dataset } of choices) set(dataset['facet']!, value);
    try {
      history.replaceState(null, '', address);
    } catch {
      // A browser takes only so many changes of the address in half a minute; the next key may tell it.
    }
  };
  const given = new URLSearchParams(location.search);
  input.value = given.get('with') ?? '';
  for (const choice of choices) {
    const value = given.get(choice.dataset['facet']!) ?? '';
    if ([...choice.options].some((option) => option.value === value)) choice.value = value;
    choice.addEventListener('change', keep);
  }
  input.addEventListener('input', keep);
  input.form?.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

filters();
