// The version of this program, as its package says it.
import file from '../package.json' with { type: 'json' };

export const { version } = file;
