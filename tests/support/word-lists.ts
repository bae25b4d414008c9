/** A literal of a source: its text, and where it stands. */
interface Literal {
  readonly kind: 'string' | 'pattern';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words that stand together in a TypeScript source: of each regular expression, of each string that is a list or a pattern, and
 * of strings in a row, as in an array, a Set, a record, a chain of comparisons or the cases of a switch. Sentences, as of errors,
 * and types are no lists. Not seen are bare keys of a record, and a list that is parted into short ones.
 */
export function wordLists(source: string): readonly (readonly string[])[] {
  const literals = literalsOf(source);
  const tells = ({ kind, text, end }: Literal) =>
    kind === 'string' && isSentence(text) && !source.startsWith('.split(', end);
  const patterns = literals.filter((literal) => !tells(literal)).map(({ text }) => wordsOf(text));
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [at, literal] of literals.entries()) {
    const { kind, text, start } = literal;
    const before = literals[at - 1];
    const between =
      before?.kind === 'string' && kind === 'string'
        ? source.slice(before.end, start).replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, ' ')
        : null;
    const joined = between === null ? null : JOINED.exec(between);
    if (joined?.[1]) row.push(...wordsOf(joined[1]));
    else if (!joined && !(between !== null && COMPARED.test(between))) rows.push((row = []));
    if (kind === 'string' && !tells(literal)) row.push(...wordsOf(text));
  }
  return [...patterns, ...rows].filter((words) => words.length > 0);
}

/** What stands between strings of one list: commas, plus signs, brackets of tuples, numbers, the next key of a record. */
const JOINED = /^(?: as const)?[\s,+[\]()\d.]*(?:([\w$]+)\s*:\s*)?[\s[(]*$/;

/** What stands between strings with which one value is compared: `|| word ===`, the next case of a switch; or of one chain of calls. */
const COMPARED =
  /^\)*\s*(?:\|\||&&)[\s\w$.?![\]()+-]+[=!]==\s*$|^:\s*case\s+$|^[\s,\d.)]*\.\w+\(\s*$/;

/** "No word is of the class …": words that begin with a capital or hold a mark that ends sentences. */
function isSentence(text: string): boolean {
  if (!/\s/.test(text.trim()) || text.includes('|')) return false;
  return /^\P{L}*\p{Lu}\p{Ll}|[.:;!?…](?:\s|$)/u.test(text);
}

/** The words of two letters or more, without what is a pattern’s own. */
function wordsOf(text: string): string[] {
  const plain = text
    .replaceAll(/\\+[pP]\{[^}]*\}|\\+u\{?[0-9A-Fa-f]+\}?|\\+[a-zA-Z]/g, ' ')
    .replaceAll(/\(\?(?:<[a-z]+>|<?[:=!])/g, ' ')
    .replaceAll(/\[(?:\\.|[^\]\\])*\]/g, ' ');
  return plain.match(/\p{L}[\p{L}'’]*\p{L}/gu) ?? [];
}

function literalsOf(source: string): readonly Literal[] {
  const found: Literal[] = [];
  let at = 0;
  /** The last sign of code, which tells whether a slash divides. */
  let last = '';
  /** For each open template, how many braces are open in its hole. */
  const holes: number[] = [];

  function string(quote: string): void {
    const start = at++;
    let text = '';
    while (at < source.length && source[at] !== quote) {
      if (quote === '`' && source.startsWith('${', at)) {
        found.push({ kind: 'string', text, start, end: at });
        at += 2;
        holes.push(0);
        last = '{';
        return;
      }
      if (source[at] === '\\') text += source[at++]!;
      text += source[at++]!;
    }
    at++;
    found.push({ kind: 'string', text, start, end: at });
    last = quote;
  }

  function pattern(): void {
    const start = at++;
    let inClass = false;
    while (at < source.length && (inClass || source[at] !== '/')) {
      if (source[at] === '\\') at++;
      else if (source[at] === '[') inClass = true;
      else if (source[at] === ']') inClass = false;
      at++;
    }
    found.push({ kind: 'pattern', text: source.slice(start + 1, at), start, end: ++at });
    last = '/';
  }

  while (at < source.length) {
    const sign = source[at]!;
    if (source.startsWith('//', at)) at = endOf('\n');
    else if (source.startsWith('/*', at)) at = endOf('*/') + 2;
    else if (sign === "'" || sign === '"' || sign === '`') string(sign);
    else if (sign === '/' && !/[\w)\]'"`}/]/.test(last)) pattern();
    else if (sign === '/' && /\b(?:return|case|of|in|typeof)\s*$/.test(source.slice(0, at)))
      pattern();
    else if (sign === '}' && holes.at(-1) === 0) {
      holes.pop();
      string('`');
    } else {
      if (holes.length > 0 && sign === '{') holes[holes.length - 1]!++;
      if (holes.length > 0 && sign === '}') holes[holes.length - 1]!--;
      if (!/\s/.test(sign)) last = sign;
      at++;
    }
  }
  return found;

  function endOf(mark: string): number {
    const end = source.indexOf(mark, at);
    return end < 0 ? source.length : end;
  }
}
