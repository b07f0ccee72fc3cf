// The files that search fetches; see search-files.ts.
import type { APIRoute } from 'astro';
import { site } from '../../context.ts';
import { searchFiles } from '../../search-files.ts';

export function getStaticPaths() {
  return [...searchFiles(site()).files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => {
  const text = searchFiles(site()).files.get(params['file'] ?? '');
  if (text === undefined) return new Response('', { status: 404 });
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
