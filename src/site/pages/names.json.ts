// Every name that has a page, the aliases and the site's own pages: what search and the 404 page look up.
import type { APIRoute } from 'astro';
import { names } from '../../views/names.ts';
import { site } from '../context.ts';

export const GET: APIRoute = () => {
  const { handbook } = site();
  const aliases = [...handbook.aliases];
  const pages = [...handbook.pages].flatMap(([url, page]) => (page === 'site' ? [url] : []));
  return new Response(JSON.stringify({ names: names(handbook), aliases, pages }));
};
