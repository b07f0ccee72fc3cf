// The output formats by name.
import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { stylish } from './stylish.ts';

export const formats: Readonly<Record<string, Format>> = { stylish, json, github };
