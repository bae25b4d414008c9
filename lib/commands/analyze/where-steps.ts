import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of the engine by the room it works in and the name that its findings bear. */
export interface NamedStep {
  readonly room: 'entities' | 'attributions' | 'positions';
  readonly name: string;
}

/**
 * Where in the sources a step stands: at the line that gives it its name, else at the one that puts such names together
 * ("body-reference:…"); null where no line does.
 */
export function whereStep({ room, name }: NamedStep): string | null {
  const [kind = '', ...rest] = name.split(':');
  const lines = linesIn(join('lib/extraction', room));
  const named = new RegExp(`\\b(?:name|by|[A-Z_]{2,})\\s*[:=]\\s*'${name}'`);
  const line =
    lines.find(({ code }) => named.test(code)) ??
    (rest.length > 0 ? lines.find(({ code }) => code.includes(`\`${kind}:\${`)) : undefined);
  return line?.place ?? null;
}

function linesIn(folder: string): readonly { readonly code: string; readonly place: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => join(folder, path))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((code, at) => ({ code, place: `${file}:${at + 1}` })),
    );
}
