// The page of an old address: goes on to the new one, with the query and the fragment it was called with.

const link = document.querySelector<HTMLAnchorElement>('[data-moved]');
if (link) {
  // The browser has made an address of the link; the fragment that was asked for wins over its own.
  link.search = location.search;
  if (location.hash !== '') link.hash = location.hash;
  if (link.origin === location.origin) location.replace(link.href);
}
