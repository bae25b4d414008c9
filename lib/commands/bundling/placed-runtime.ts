import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** What runs the learned reader: of the builds that its package holds, the one that the background loads. */
export const RUNTIME = 'ort-wasm-simd-threaded.wasm';

/** Where that lies in its package, as found from here. */
export function runtimeFile(): string {
  return createRequire(import.meta.url).resolve(`onnxruntime-web/${RUNTIME}`);
}

/** What the runtime's script has on its own place, and what our background has instead. */
const PLACED: readonly (readonly [string, string])[] = [
  [`new URL("${RUNTIME}",import.meta.url).href`, `"/${RUNTIME}"`],
  ['import(/*webpackIgnore:true*/ /*@vite-ignore*/n)', 'Promise.reject(new Error("no threads"))'],
  // It listens for messages of other threads, of which there are none; for as long as it does Firefox keeps all of its memory, 130 MB,
  // also when it has stopped the background: once for each time that this was started.
  ['!Atomics.waitAsync||', '!0||'],
  ['import.meta.url', 'self.location.href'],
];

/**
 * Brings the runtime's script into the background as it can be there. By itself it asks where it lies, for the file beside it, and a
 * bundler takes that for a wish to have all of the file within the script, as text: `entrypoints/background/reader.ts` tells it
 * where that is. And it could load a script of threads, which a background may not and need not.
 */
export function placedRuntime(): Plugin {
  return {
    name: 'placed-runtime',
    enforce: 'pre',
    transform(code, id) {
      if (!/ort\.wasm\.bundle[\w.]*js$/.test(id.split('?')[0]!)) return null;
      for (const [its, ours] of PLACED) {
        if (!code.includes(its)) throw new Error(`${id} has no ${its}: is it another version?`);
        code = code.replaceAll(its, ours);
      }
      return { code, map: null };
    },
  };
}
