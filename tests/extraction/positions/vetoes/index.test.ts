import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../../lib/extraction/entities';
import { namedArticle } from '../../../../lib/extraction/positions/named-article';
import { vetoOf } from '../../../../lib/extraction/positions/vetoes';
import { parse } from '../../../../lib/language/parse';
import type { Attribution, Stance } from '../../../../lib/model/analysis';
import { articleFromText } from '../../../../lib/text/article-from-text';
import { marked } from '../../../support/marked';

/** Why what is marked as `cue` and `content` is no position of the one who is marked as `holder`; `other` marks what another says. */
function veto(source: string, stance: Stance): string | null {
  const { text, marks } = marked(source);
  const at = (role: string) => {
    const found = marks.find(({ name }) => name === role);
    return found && { start: found.start, end: found.end };
  };
  const parsed = parse(articleFromText(text));
  const entities = extractEntities(parsed);
  const holder = entities.find(({ mentions }) =>
    mentions.some(({ span }) => span.start >= at('holder')!.start && span.end <= at('holder')!.end),
  )!;
  const [cue, content, source2, cue2, content2] = [
    at('cue'),
    at('content')!,
    at('source:2'),
    at('cue:2'),
    at('content:2'),
  ];
  const own: Attribution = {
    id: 'a1',
    content: [content],
    ...(cue && { cue }),
    source: { span: at('holder')!, kind: 'person', entity: holder.id },
    manner: 'indirect',
    confidence: 1,
  };
  const others: readonly Attribution[] =
    source2 && cue2 && content2
      ? [
          {
            id: 'a2',
            content: [content2],
            cue: cue2,
            source: { span: source2, kind: 'unnamed' },
            manner: 'indirect',
            confidence: 1,
          },
        ]
      : [];
  return vetoOf(namedArticle(parsed, entities), [own, ...others], {
    holder: holder.id,
    stance,
    content,
    ...(cue && { cue }),
    attribution: 'a1',
  });
}

describe('grammar speaks against a position', () => {
  it.each<[string, Stance, string]>([
    ['denied', 'supports', '[holder Mayor Ana Falk] no longer [cue backs] [content the toll].'],
    ['denied', 'calls-for', '[holder Mayor Ana Falk] did not [cue call] for [content a recount].'],
    ['denied', 'opposes', '[holder Mayor Ana Falk] did not [cue call] for [content a recount].'],
    [
      'denied',
      'supports',
      'Neither [holder Mayor Ana Falk] nor her aide, Bo Venn, [cue backs] [content the toll].',
    ],
    ['open', 'supports', '[holder Mayor Ana Falk] may [cue back] [content the toll].'],
    ['open', 'supports', '[holder Mayor Ana Falk] was asked to [cue support] [content the toll].'],
    [
      'open',
      'supports',
      'If [holder Mayor Ana Falk] [cue backs] [content the toll], it will pass.',
    ],
    ['given-up', 'opposes', '[holder Mayor Ana Falk] used to [cue oppose] [content the toll].'],
    [
      'given-up',
      'supports',
      '[holder Mayor Ana Falk] withdrew her [cue support] for [content the toll].',
    ],
    ['no-deed', 'warns', '[holder Mayor Ana Falk] [cue gave] [content no warning of a flood].'],
    [
      'not-against',
      'supports',
      '[content “We don’t oppose the toll,”] [holder Ana Falk] [cue said].',
    ],
    [
      'not-against',
      'supports',
      '[holder Mayor Ana Falk] [cue is] not opposed to [content the toll].',
    ],
    ['bare-object', 'supports', '[holder Mayor Ana Falk] [cue agreed] [content with him].'],
    [
      'time-alone',
      'denies',
      'It was a charge that [holder Ana Falk] [cue denied] [content late on Monday].',
    ],
    [
      'comfort',
      'calls-for',
      '[holder Doctor Ana Falk] [cue said] [content there was no need to panic].',
    ],
    [
      'forecast',
      'calls-for',
      '[content The fog should clear by Monday], [holder Ana Falk] [cue said].',
    ],
    [
      'assured-fact',
      'commits',
      '[holder Mayor Ana Falk] [cue assured] savers [content that the bank was sound].',
    ],
    [
      'if-alone',
      'warns',
      '[content “If she feared the flood, she hid it well,”] [holder Ana Falk] [cue said].',
    ],
    ['regret', 'opposes', '[holder Mayor Ana Falk] [cue regretted] [content the delay].'],
    [
      'greeting',
      'supports',
      '[holder Mayor Ana Falk] [cue welcomed] [content sixty guests to the town hall].',
    ],
    [
      'audience',
      'supports',
      '[holder Ana Falk] [cue said] [content the toll was “a disgrace” while her party cheered].',
    ],
    [
      'addressee',
      'calls-for',
      'The growers spoke of ruin. They [cue asked] [holder Ana Falk] [content to drop the toll].',
    ],
    [
      'passive-subject',
      'calls-for',
      '[holder Mayor Ana Falk] was [cue asked] by the growers [content to drop the toll].',
    ],
    [
      'before-participle',
      'warns',
      'A decree singled out [holder Norway], [cue warning] [content it of a tax].',
    ],
    [
      'accused',
      'calls-for',
      '[source:2 Prosecutors] [cue:2 say] [content:2 [holder Mayor Ana Falk] [cue told] [content her driver to burn the files]].',
    ],
    [
      'quoted-within',
      'commits',
      '[holder Ana Falk] [cue said] [content the governor had told her: “I will step down in May.”]',
    ],
  ])('%s, %s: %s', (name, stance, source) => expect(veto(source, stance)).toBe(name));
});

describe('grammar lets a position stand', () => {
  it.each<[Stance, string]>([
    ['opposes', '[holder Mayor Ana Falk] does not [cue support] [content the toll].'],
    ['calls-for', '[holder Mayor Ana Falk] [cue called] on them [content not to sell the pool].'],
    ['supports', '[holder Mayor Ana Falk] will [cue support] [content the toll].'],
    ['opposes', '[holder Mayor Ana Falk] still [cue opposes] [content the toll].'],
    [
      'calls-for',
      '[holder Mayor Ana Falk] hopes to [cue persuade] [content Oslo to drop the toll].',
    ],
    ['supports', 'Both Bo Venn and [holder Mayor Ana Falk] [cue support] [content the toll].'],
    ['opposes', '[content “We oppose the toll,”] [holder Ana Falk] [cue said].'],
    ['supports', '[holder Mayor Ana Falk] [cue agreed] [content with the plan to save it].'],
    ['denies', '[holder Mayor Ana Falk] [cue denied] [content this].'],
    ['denies', '[holder Mayor Ana Falk] [cue denied] [content the leak on Monday].'],
    ['calls-for', '[content “We need a new dam,”] [holder Ana Falk] [cue said].'],
    ['opposes', '[content “There is no need to change the law,”] [holder Ana Falk] [cue said].'],
    ['calls-for', '[content “The gates should be opened at once,”] [holder Ana Falk] [cue said].'],
    [
      'commits',
      '[holder Mayor Ana Falk] [cue assured] parents [content that she would reopen it in May].',
    ],
    [
      'warns',
      '[content “If the dam is not mended, the town will drown,”] [holder Ana Falk] [cue said].',
    ],
    ['opposes', '[holder Mayor Ana Falk] [cue regretted] [content Oslo’s decision to close it].'],
    ['supports', '[holder Mayor Ana Falk] [cue welcomed] [content the ruling].'],
    ['calls-for', '[holder Mayor Ana Falk] [cue asked] [content Mr. Venn to drop his prices].'],
    ['warns', '[holder Norway] [cue threatened] [content the trawlers with fines].'],
    [
      'commits',
      '[content “I told the minister, ‘I will never sell this road,’”] [holder Ana Falk] [cue said].',
    ],
  ])('%s: %s', (stance, source) => expect(veto(source, stance)).toBeNull());
});
