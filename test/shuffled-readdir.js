// Loaded before the program by a test: every listing of a folder comes in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Turns a list round, and then swaps each two neighbours. */
function shuffle(list) {
  if (!Array.isArray(list)) return list;
  const turned = list.toReversed();
  for (let at = 0; at + 1 < turned.length; at += 2)
    [turned[at], turned[at + 1]] = [turned[at + 1], turned[at]];
  return turned;
}

const { readdirSync, readdir, globSync } = fs;
const { readdir: later } = fs.promises;
fs.readdirSync = (...args) => shuffle(readdirSync(...args));
fs.globSync = (...args) => shuffle(globSync(...args));
fs.readdir = (path, ...rest) => {
  const done = rest.pop();
  readdir(path, ...rest, (error, list) => done(error, shuffle(list)));
};
fs.promises.readdir = async (...args) => shuffle(await later(...args));
syncBuiltinESMExports();
