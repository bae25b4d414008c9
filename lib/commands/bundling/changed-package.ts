import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { placedRuntime } from './placed-runtime';

/** The script that `wxt.config.ts` makes of `entrypoints/background`. */
const BACKGROUND = 'background.js';

/** A copy of a built extension in which some files are others, by their paths, or missing; and the way to be rid of it. */
export function changedPackage(
  built: string,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-changed-'));
  cpSync(built, folder, { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(folder, path), { force: true });
    else writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A source file bundled for the place of the background's script: for what is tested or measured there by itself. */
export async function backgroundFrom(entry: string): Promise<Readonly<Record<string, string>>> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [placedRuntime()],
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'background', fileName: () => BACKGROUND },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error(`Nothing was made of ${entry}`);
  return { [BACKGROUND]: output.output[0].code };
}
