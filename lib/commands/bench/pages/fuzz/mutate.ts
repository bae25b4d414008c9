import type { Random } from './random';

/** A page's source as tags and the text between them. */
type Tokens = string[];
type Mutation = (tokens: Tokens, random: Random) => void;

const MOST = 12;

/** A page with up to a dozen things wrong with it. */
export function mutated(html: string, random: Random): string {
  const tokens: Tokens = html.match(/<!--.*?-->|<[^>]*>|[^<]+|</gs) ?? [];
  for (let left = 1 + random.below(MOST); left > 0; left--) random.oneOf(MUTATIONS)(tokens, random);
  return tokens.join('');
}

const MUTATIONS: readonly Mutation[] = [
  drop,
  move,
  duplicate,
  wrap,
  unclose,
  clobber,
  oddText,
  oddText,
  nest,
  hide,
];

/** A stretch of the page, often short and at times a good part of it. */
function stretch(tokens: Tokens, random: Random): { at: number; count: number } {
  const at = random.below(tokens.length);
  const most = random.below(10) === 0 ? tokens.length - at : 20;
  return { at, count: 1 + random.below(Math.max(1, most)) };
}

function drop(tokens: Tokens, random: Random): void {
  const { at, count } = stretch(tokens, random);
  tokens.splice(at, count);
}

function move(tokens: Tokens, random: Random): void {
  const { at, count } = stretch(tokens, random);
  const moved = tokens.splice(at, count);
  tokens.splice(random.below(tokens.length + 1), 0, ...moved);
}

function duplicate(tokens: Tokens, random: Random): void {
  const { at, count } = stretch(tokens, random);
  tokens.splice(random.below(tokens.length + 1), 0, ...tokens.slice(at, at + count));
}

const WRAPPERS =
  'p div span a b li ul td table blockquote h2 form button aside nav figure template noscript svg math select x-part article main pre slot ruby details object'.split(
    ' ',
  );

function wrap(tokens: Tokens, random: Random): void {
  const { at, count } = stretch(tokens, random);
  const tag = random.oneOf(WRAPPERS);
  tokens.splice(at + count, 0, `</${tag}>`);
  tokens.splice(at, 0, `<${tag}>`);
}

function unclose(tokens: Tokens, random: Random): void {
  const closing = tokens.flatMap((token, at) => (token.startsWith('</') ? [at] : []));
  if (closing.length > 0) tokens.splice(random.oneOf(closing), 1);
}

/** Names under which a page's own elements hide the properties of its document and its forms. */
const HIDDEN =
  'body head documentElement firstChild lastChild previousSibling nextSibling parentNode childNodes tagName nodeType attributes textContent getAttribute querySelector querySelectorAll closest children shadowRoot ownerDocument isConnected createRange title'.split(
    ' ',
  );

function clobber(tokens: Tokens, random: Random): void {
  const { at, count } = stretch(tokens, random);
  const names = [0, 1, 2].map(() => `<input name="${random.oneOf(HIDDEN)}">`).join('');
  tokens.splice(at + count, 0, '</form>');
  tokens.splice(at, 0, `<img name="${random.oneOf(HIDDEN)}"><form>${names}`);
}

/** Characters that are no letter, half a one, many units, of no width, against the direction, or white space of another kind. */
const ODD =
  '\u0000 \u00a0 \u00ad \u200b \u200d \u202e \u2028 \u3000 \ufeff \ud83d \udc4d \u{1f469}\u200d\u{1f680} e\u0301\u0323 \u0130 \ufb03 &nbsp; &#0; &#xd800; &amp &lt; \r\n \t'.split(
    ' ',
  );

function oddText(tokens: Tokens, random: Random): void {
  const texts = tokens.flatMap((token, at) => (/^[^<]*\S/.test(token) ? [at] : []));
  if (texts.length === 0) return;
  const at = random.oneOf(texts);
  const text = tokens[at]!;
  const cut = random.below(text.length + 1);
  const odd = random.oneOf(ODD).repeat(1 + random.below(3));
  tokens[at] = text.slice(0, cut) + odd + text.slice(cut);
}

function nest(tokens: Tokens, random: Random): void {
  const { at, count } = stretch(tokens, random);
  const tag = random.oneOf(['div', 'b', 'blockquote', 'span', 'font']);
  const depth = random.below(10) === 0 ? 3_000 : 30;
  tokens.splice(at + count, 0, `</${tag}>`.repeat(depth));
  tokens.splice(at, 0, `<${tag}>`.repeat(depth));
}

const HIDING = [
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'role="dialog"',
  'class="sidebar newsletter"',
  'class="sr-only"',
  'id="comments"',
  'itemprop="articleBody"',
  'dir="rtl"',
];

function hide(tokens: Tokens, random: Random): void {
  const opening = tokens.flatMap((token, at) => (/^<[a-z]/i.test(token) ? [at] : []));
  if (opening.length === 0) return;
  const at = random.oneOf(opening);
  tokens[at] = tokens[at]!.replace(/^<[\w-]+/, (tag) => `${tag} ${random.oneOf(HIDING)}`);
}
