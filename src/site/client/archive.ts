// The script of every page of the archive: all that the site's pages have, in one classic script.
import './archive-files.ts';
import './page.ts';
import './filters.ts';
import './moved.ts';
import { startCopy } from './copy.ts';

startCopy();
