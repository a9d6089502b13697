// Many programs as one LZMA stream: what they have in common is written once, and the two engines have nearly everything in
// common. src/apps/unpacker_main.cpp undoes it.
import { spawnSync } from 'node:child_process';

// As the .lzma format begins: properties and dictionary size, then eight bytes that say "length unknown".
const PROPERTIES = 5;
const HEADER = 13;
// Programs have no two- or four-byte rhythm (pb=0), but what comes next depends on the byte before (lc=4).
const OPTIONS = ['--format=lzma', '--lzma1=preset=9e,dict=16MiB,lc=4,lp=0,pb=0,nice=273', '--threads=1', '--stdout'];

/** Properties and stream; the lengths of the buffers are not in it. */
export function archive(buffers) {
  const { status, stdout, stderr, error } = spawnSync('xz', OPTIONS, { input: Buffer.concat(buffers), maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`pack: xz could not pack the programs: ${error?.message ?? stderr}`);
  return Buffer.concat([stdout.subarray(0, PROPERTIES), stdout.subarray(HEADER)]);
}

/** The buffers of archive(), one after the other; for tests. */
export function unpacked(packed) {
  const file = Buffer.concat([packed.subarray(0, PROPERTIES), Buffer.alloc(HEADER - PROPERTIES, 0xff), packed.subarray(PROPERTIES)]);
  const { status, stdout, stderr } = spawnSync('xz', ['--format=lzma', '--decompress', '--stdout'], { input: file, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`xz could not unpack the programs: ${stderr}`);
  return stdout;
}
