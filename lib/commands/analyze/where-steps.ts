import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of the engine by the room it works in and the name that its findings bear. */
export interface NamedStep {
  readonly room: 'entities' | 'attributions' | 'positions';
  readonly name: string;
}

/**
 * Where in the sources a step stands: at the line that gives it its name, else at the one that puts such names together
 * ("body-reference:noun") or names the step it is within ("deed:verb"); null where no line does.
 */
export function whereStep({ room, name }: NamedStep): string | null {
  const parts = name.split(':');
  const lines = linesIn(join('lib/extraction', room));
  const naming = (words: string) =>
    lines.find(({ code }) =>
      new RegExp(`\\b(?:name|by|[A-Z_]{2,})\\s*[:=]\\s*'${words}'`).test(code),
    );
  const together = () =>
    parts.length > 1 ? lines.find(({ code }) => code.includes(`\`${parts[0]}:\${`)) : undefined;
  const line = naming(name) ?? together() ?? naming(parts[0]!);
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
