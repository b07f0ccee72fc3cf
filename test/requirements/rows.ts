// Every requirement of the five source documents, and how it is kept.
import { governance } from './rows/governance.ts';
import { ownership } from './rows/ownership.ts';
import { platform } from './rows/platform.ts';
import { sre } from './rows/sre.ts';
import { startup } from './rows/startup.ts';
import type { Row } from './table.ts';

export { conflicts } from './rows/conflicts.ts';

export const rows: readonly Row[] = [...ownership, ...sre, ...startup, ...governance, ...platform];
