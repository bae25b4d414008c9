import { build, type Rolldown } from 'vite';

/** A source and all that it imports as one script for a browser. */
export async function bundled(entry: string): Promise<string> {
  const [made] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rolldown.RolldownOutput[];
  return made!.output[0].code;
}
