import type { Token } from '../../language/parsed-text';
import { judgementsOf } from '../../language/lexicon/judgements';
import type { Stance } from '../../model/analysis';
import type { Self } from './self';
import { sideAt } from './side';
import { verbGroup } from './verb-group';
import { turned } from './turned';

/** Points for each stance that the words of a statement give. */
type Points = Record<Stance, number>;

const NEGATION = /^(?:not|n't|no|never|nothing|nobody|neither|nor|hardly|without|none|cannot)$/;
const IDLE =
  /^(?:see|know|find|tell|say|think|be|have|like|look|guess|remember|wait|imagine|believe|feel|get|understand|learn|hear|happen|need|forget)$/;
const WARY = /^(?:careful|cautious|wary|beware)$/;
const BEFORE_SELF =
  /^(?:government|country|administration|party|ministry|nation|office|department|campaign|state)$/;

/**
 * The stance that somebody’s own words show, with points that grow with the signs for it; null where they only tell. Duties
 * ("should", "must", "it is vital that") call for, own plans commit, judgements support or oppose, dangers warn, "false" denies.
 */
export function saidStance(
  tokens: readonly Token[],
  self: Self,
): { stance: Stance; points: number } | null {
  const points: Points = {
    supports: 0,
    opposes: 0,
    'calls-for': 0,
    warns: 0,
    commits: 0,
    denies: 0,
  };
  for (let at = 0; at < tokens.length; at++) {
    weighModal(tokens, at, self, points);
    weighOwnVerb(tokens, at, self, points);
    weighDenial(tokens, at, self, points);
    weighJudgement(tokens, at, points);
  }
  weighOpening(tokens, points);
  let best: Stance | null = null;
  for (const stance of ORDER) if (points[stance] > (best ? points[best] : 0)) best = stance;
  return best && { stance: best, points: points[best] };
}

/** What wins where points are even. */
const ORDER: readonly Stance[] = ['calls-for', 'commits', 'denies', 'opposes', 'warns', 'supports'];

function weighModal(
  tokens: readonly Token[],
  at: number,
  { isSelf, inOffice }: Self,
  points: Points,
): void {
  const { normal, lemma, tag } = tokens[at]!;
  const verb = nextVerb(tokens, at);
  if (!verb) return;
  const negated =
    tokens.slice(at + 1, verb.at).some((token) => NEGATION.test(token.normal)) ||
    NEGATION.test(tokens[at - 1]?.normal ?? '');
  const subject = subjectNear(tokens, at);
  const own = subject !== undefined && isSelf(subject);
  const perfect = tokens[at + 1]?.lemma === 'have' && verb.token.tag === 'VBN';
  const duty = /^(?:should|must|ought)$/.test(normal);
  const need = /^(?:have|need)$/.test(lemma) && tag !== 'NN' && tokens[at + 1]?.tag === 'TO';
  if (duty || need) {
    if (
      subject?.normal === 'i' ||
      asked(tokens, at) ||
      (need && (negated || tokens[at - 1]?.tag === 'MD'))
    )
      return;
    if (perfect) points.opposes += normal === 'should' ? 2 : 0;
    else if (tokens.slice(at, verb.at + 4).some((word) => WARY.test(word.lemma))) points.warns += 3;
    else if (negated && /^(?:allow|tolerate|permit|accept)$/.test(verb.token.lemma))
      points.opposes += 3;
    else if (subject || tokens[at - 1]?.normal !== 'there') {
      points['calls-for'] += IDLE.test(verb.token.lemma) && verb.token.lemma !== 'be' ? 1 : 3;
    }
  } else if (
    /^(?:will|'ll|would|shall|going)$/.test(normal) ||
    (lemma === 'plan' && tokens[at + 1]?.tag === 'TO')
  ) {
    if (own || (inOffice && subject && BEFORE_SELF.test(subject.lemma))) {
      const done = verb.token.tag === 'VBN' && verb.at > at + 1;
      const supposed = normal === 'would' && tokens.some((token) => token.normal === 'if');
      if (done || supposed || IDLE.test(verb.token.lemma)) return;
      const against = negated || sideAt(tokens, verb.at)?.entry.stance === 'opposes';
      points[against ? 'opposes' : 'commits'] += 2.5;
    } else if (inOffice && verb.token.tag === 'VBN' && tokens[at + 1]?.normal === 'be') {
      points.commits += 1.5;
    }
  } else if (
    /^(?:can|cannot|ca|could)$/.test(normal) &&
    (negated || normal === 'cannot') &&
    verb.token.lemma === 'be'
  ) {
    points.opposes += 1;
  }
}

/** Whether the words only ask: "whether Norway should leave". */
function asked(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ normal }) => /^(?:whether|how|why)$/.test(normal));
}

/** "We support", "I reject": the speaker names his own stance. */
function weighOwnVerb(
  tokens: readonly Token[],
  at: number,
  { isSelf }: Self,
  points: Points,
): void {
  const { lemma } = tokens[at]!;
  if (lemma === 'hope' && isSelf(subjectNear(tokens, at) ?? tokens[at]!))
    points['calls-for'] += 1.5;
  const found = sideAt(tokens, at);
  if (!found) return;
  const { start, negated, passive } = verbGroup(tokens, at);
  const subject = tokens[start - 1];
  if (passive || !subject || !isSelf(subject)) return;
  // "We will seek a pact" is a promise, and weighed by its "will".
  const promised =
    found.entry.stance === 'calls-for' && tokens.slice(start, at).some(({ tag }) => tag === 'MD');
  if (promised) return;
  if (!negated) points[found.entry.stance] += 3;
  else if (found.entry.turns) points[turned(found.entry.stance)] += 3;
}

/** "I never met him", "she neither sent nor read it". */
function weighDenial(tokens: readonly Token[], at: number, { isSelf }: Self, points: Points): void {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1];
  if (/^(?:neither|never)$/.test(normal) && at > 0 && isSelf(tokens[at - 1]!)) points.denies += 2;
  if (
    /^(?:did|was|had)$/.test(normal) &&
    /^(?:not|n't)$/.test(next?.normal ?? '') &&
    at > 0 &&
    isSelf(tokens[at - 1]!)
  ) {
    points.denies += 1.5;
  }
}

function weighJudgement(tokens: readonly Token[], at: number, points: Points): void {
  const { lemma, tag } = tokens[at]!;
  if (!/^(?:NN|JJ|VB|RB)/.test(tag) || tag.startsWith('NNP')) return;
  const judgements = judgementsOf(tag.startsWith('RB') ? lemma.replace(/ly$/, '') : lemma);
  if (judgements.size === 0) return;
  const negated = tokens.slice(Math.max(0, at - 4), at).some(({ normal }) => NEGATION.test(normal));
  if (judgements.has('duty') && /^(?:to|that|for)$/.test(tokens[at + 1]?.normal ?? ''))
    points['calls-for'] += 2;
  if (judgements.has('danger')) points.warns += negated ? 0.3 : 1.2;
  if (judgements.has('false')) points.denies += negated ? 0 : 1.6;
  if (judgements.has('bad')) points.opposes += negated ? 0 : 1.2;
  if (judgements.has('good')) points[negated ? 'opposes' : 'supports'] += 0.9;
}

/** What the first words of a statement show: an order, "let us", "please". */
function weighOpening(tokens: readonly Token[], points: Points): void {
  const words = tokens.filter(({ normal }) => /^\p{L}/u.test(normal));
  const [first, second] = words;
  if (!first) return;
  if (/^(?:please|let)$/.test(first.normal) || words.some(({ normal }) => normal === 'please'))
    points['calls-for'] += 4;
  else if (
    first.tag === 'VB' &&
    !/^(?:be|do|have|see|look|thank|go|come|keep)$/.test(first.lemma) &&
    second?.tag !== 'MD'
  )
    points['calls-for'] += 1.2;
  if (
    words.some(({ normal }) => /^(?:if|unless)$/.test(normal)) &&
    words.some(({ normal }) => /^(?:will|'ll)$/.test(normal))
  )
    points.warns += 0.8;
}

/** The verb that a modal belongs to, a few words on. */
function nextVerb(tokens: readonly Token[], from: number): { at: number; token: Token } | null {
  let found: { at: number; token: Token } | null = null;
  for (let at = from + 1; at < tokens.length && at < from + 6; at++) {
    const token = tokens[at]!;
    if (token.tag.startsWith('VB')) {
      found = { at, token };
      if (token.lemma !== 'be' && token.lemma !== 'have') return found;
    } else if (found || !/^(?:RB|TO|PRP|IN)$/.test(token.tag)) break;
  }
  return found;
}

/** The head of what stands before a verb group: the nearest noun or pronoun at its left. */
function subjectNear(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const token = tokens[at]!;
    if (/^(?:NN|PRP$)/.test(token.tag)) return token;
    if (!/^(?:RB|MD|VB|VBP|VBZ)$/.test(token.tag)) return undefined;
  }
  return undefined;
}
