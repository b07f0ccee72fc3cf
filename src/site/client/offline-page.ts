// The script of every page of an offline copy.
import { startCopy } from './copy.ts';

startCopy();
