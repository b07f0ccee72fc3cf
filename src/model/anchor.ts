// The anchor of a heading, as GitHub makes it; the same for the check and for the page.
import type GithubSlugger from 'github-slugger';
import { slug } from 'github-slugger';

/** What a heading of signs alone is called, for which GitHub's own anchor would be empty. */
const NAMELESS = 'section';

/** The anchor of the next heading of a document, unlike all that its slugger made before. */
export function anchorOf(slugger: GithubSlugger, text: string): string {
  return slugger.slug(slug(text) === '' ? NAMELESS : text);
}
