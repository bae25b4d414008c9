import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/detect-language';
import { bodyHead, bodyNamed } from '../../../lib/language/lexicon/bodies';
import { endsLikeFamilyName, genderOfFamilyName } from '../../../lib/language/lexicon/family-names';
import { isLeadingFamilyName } from '../../../lib/language/lexicon/family-names';
import {
  isAbbreviation,
  isTitleAbbreviation,
} from '../../../lib/language/lexicon/forms/abbreviations';
import { closedClassTag } from '../../../lib/language/lexicon/forms/closed-class';
import { anyEnding } from '../../../lib/language/lexicon/forms/endings';
import { isGivenName } from '../../../lib/language/lexicon/given-names';
import { genderOfTitle } from '../../../lib/language/lexicon/honorifics';
import { genderOfOffice, officeKind } from '../../../lib/language/lexicon/offices';
import { genderOfPersonNoun } from '../../../lib/language/lexicon/person-nouns';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
  opensPlace,
} from '../../../lib/language/lexicon/places';
import { isPlainWord } from '../../../lib/language/lexicon/plain-words';
import { readWords, type WordTable } from '../../../lib/language/lexicon/read-words';
import { complementsOf, takesParticle } from '../../../lib/language/lexicon/speech-verbs';
import { judgementsOf } from '../../../lib/language/lexicon/stances/judgements';
import {
  LONGEST_PREDICATE,
  stanceAgent,
  stanceNoun,
  stanceNounWith,
  stancePredicate,
} from '../../../lib/language/lexicon/stances/stance-nouns';
import {
  closingsOf,
  mostWords,
  stanceVerb,
} from '../../../lib/language/lexicon/stances/stance-verbs';
import { wordClass } from '../../../lib/language/lexicon/word-class';
import cities from '../../../lib/language/lexicon/words/drawn/cities.json';
import listedNames from '../../../lib/language/lexicon/words/drawn/listed-names.json';
import places from '../../../lib/language/lexicon/words/drawn/places.json';
import { lemmaOf } from '../../../lib/language/tagging/lemma';
import { tokenize } from '../../../lib/language/tokenize';

const WORDS = 'lib/language/lexicon/words';
const paths = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.txt'),
);
const texts = new Map(paths.map((path) => [path, readFileSync(join(WORDS, path), 'utf8')]));
const table = (path: string): WordTable => readWords(texts.get(path)!, path);
const entries = (path: string) => [...table(path).entries.keys()];
const column = (path: string, name: string) =>
  table(path)
    .column(name)
    .groups.flatMap(([words, all]) => all.map((entry) => [entry, words] as const));

const PARTS_OF_SPEECH = [
  'verbs.txt',
  'nouns.txt',
  'adjectives.txt',
  'adverbs.txt',
  'small-words.txt',
];
const classed = [...PARTS_OF_SPEECH, 'forms/irregular.txt'];

describe.each(paths)('%s', (path) => {
  const lines = texts.get(path)!.trimEnd().split('\n');
  const header = lines.findIndex((line) => line !== '' && !line.startsWith('#'));

  it('has its entries in the order of their letters, remarks at the top or behind one', () => {
    const rows = lines.slice(header + 1);
    expect(rows.filter((row) => row.trim() === '' || row.startsWith('#'))).toEqual([]);
    const listed = rows.map((row) => row.split('|')[0]!.trim());
    expect(listed).toEqual(listed.toSorted((one, other) => (one < other ? -1 : 1)));
    expect(listed.filter((entry) => entry.includes(';'))).toEqual([]);
  });
});

/** What the columns may say. */
const STANCES = ['supports', 'opposes', 'calls-for', 'warns', 'commits', 'denies'];
const JUDGEMENTS = ['good', 'bad', 'danger', 'duty', 'false', 'fit', 'caring', 'true'];
const COMPLEMENTS = ['clause', 'quote', 'object', 'infinitive', 'told', 'preposition'];
it.each([
  ['verbs.txt', 'takes', COMPLEMENTS],
  ['verbs.txt', 'stance', STANCES],
  ['verbs.txt', 'marks', ['deed', 'turns', 'only-denied']],
  ['verbs.txt', 'judges', JUDGEMENTS],
  ['nouns.txt', 'stance', STANCES],
  ['nouns.txt', 'side', STANCES],
  ['nouns.txt', 'office', ['public', 'bodied']],
  ['nouns.txt', 'body', ['public', 'other']],
  ['nouns.txt', 'gender', ['woman', 'man']],
  ['nouns.txt', 'judges', JUDGEMENTS],
  ['adjectives.txt', 'judges', JUDGEMENTS],
  ['small-words.txt', 'judges', JUDGEMENTS],
  ['phrases.txt', 'stance', STANCES],
  ['phrases.txt', 'marks', ['turns']],
  ['turns.txt', 'stance', STANCES],
  ['names/bodies.txt', 'kind', ['public', 'other']],
  [
    'names/places.txt',
    'kinds',
    ['alias', 'capital', 'demonym', 'regional', 'province', 'region', 'opening'],
  ],
  ['forms/abbreviations.txt', 'marks', ['title', 'capital']],
  ['forms/endings.txt', 'gender', ['woman', 'man']],
])('%s says under “%s” only what is asked for', (path, name, values) => {
  const said = column(path, name).flatMap(([, words]) => words);
  expect(said.filter((word) => !values.includes(word))).toEqual([]);
});

describe('every entry is found by its own look-up', () => {
  it('is parted into words as the text is', () => {
    // Lines that are furniture are told by their letters, before there are words.
    const furniture = wordClass('furniture-opening');
    const found = [
      ...PARTS_OF_SPEECH,
      'phrases.txt',
      'plain.txt',
      'names/bodies.txt',
      'names/family-names.txt',
      'names/given-names.txt',
      'names/places.txt',
      'forms/irregular.txt',
    ].flatMap(entries);
    expect(found.filter((entry) => !furniture.has(entry) && !isParted(entry))).toEqual([]);
  });

  it('names that are drawn from packages are, too', () => {
    expect(cities.names.flatMap((line) => line.split('|')).filter(isLost)).toEqual([]);
    const listed = [...listedNames.women, ...listedNames.men, ...listedNames.both];
    expect(listed.flatMap((line) => line.split(' ')).filter(isLost)).toEqual([]);
    const aliases = places.countries.flatMap(([, more, capitals]) => [...more!, ...capitals!]);
    expect(aliases.map((alias) => alias.toLowerCase()).filter(isLost)).toEqual([]);
  });

  it('verbs: by their dictionary form', () => {
    const firsts = ['takes', 'stance', 'judges'].flatMap((name) => firstWords('verbs.txt', name));
    expect(firsts.length).toBeGreaterThan(500);
    const formsLead = (verb: string) =>
      inS(verb).some((form) => lemmaOf(form, 'VBZ') === verb) ||
      [`${verb}d`, `${verb}ed`].some((form) => lemmaOf(form, 'VBD') === verb);
    expect(firsts.filter((verb) => !formsLead(verb))).toEqual([]);
    const takes = column('verbs.txt', 'takes');
    expect(takes.filter(([verb, all]) => complementsOf(verb)?.size !== all.length)).toEqual([]);
    const particles = column('verbs.txt', 'with');
    expect(
      particles.filter(([verb, all]) => !all.every((word) => takesParticle(verb, word))),
    ).toEqual([]);
    expect(particles.filter(([verb]) => complementsOf(verb)?.has('preposition') !== true)).toEqual(
      [],
    );
  });

  it('verbs that take a side: within the most words that are looked up', () => {
    const lost = column('verbs.txt', 'stance').filter(([verb, [stance]]) => {
      const [first, ...rest] = verb.split(' ');
      return rest[0] === '~'
        ? !closingsOf(first!).some(
            ({ words, entry }) =>
              entry.stance === stance && words.join(' ') === rest.slice(1).join(' '),
          )
        : mostWords(first!) < rest.length + 1 || stanceVerb(verb)?.stance !== stance;
    });
    expect(lost).toEqual([]);
  });

  it('nouns: in the singular, by column', () => {
    const heads = ['stance', 'side', 'judges'].flatMap((name) => firstWords('nouns.txt', name));
    expect(heads.length).toBeGreaterThan(300);
    const many = (noun: string) => inS(noun).some((form) => lemmaOf(form, 'NNS') === noun);
    // No plural is looked up of these; of “lies” none, since the verb’s form is often taken for it.
    const alone = new Set(['bias', 'chaos', 'congratulations', 'crisis', 'kudos', 'lie']);
    expect(heads.filter((noun) => !alone.has(noun) && !many(noun))).toEqual([]);
    const lost = column('nouns.txt', 'stance').filter(([noun, [stance]]) => {
      const [head, particle, more] = noun.split(' ');
      if (more !== undefined) return true;
      return (particle ? stanceNounWith(head!, particle) : stanceNoun(noun)) !== stance;
    });
    expect(lost).toEqual([]);
    const by = (name: string, ask: (noun: string) => unknown) =>
      column('nouns.txt', name).filter(([noun, [value]]) => ask(noun) !== value);
    expect(by('side', stanceAgent)).toEqual([]);
    expect(by('office', officeKind)).toEqual([]);
    expect(by('body', bodyHead)).toEqual([]);
    expect(
      by(
        'gender',
        (noun) => genderOfTitle(noun) ?? genderOfOffice(noun) ?? genderOfPersonNoun(noun),
      ),
    ).toEqual([]);
    expect(column('nouns.txt', 'office').filter(([noun]) => /^(?:ex|then)-/.test(noun))).toEqual(
      [],
    );
  });

  it('judgements, tags, phrases', () => {
    for (const path of ['verbs.txt', 'nouns.txt', 'adjectives.txt', 'small-words.txt']) {
      for (const [word, all] of column(path, 'judges')) {
        expect(judgementsOf(word), word).toEqual(expect.arrayContaining([...all]));
      }
    }
    for (const [word, [tag]] of column('small-words.txt', 'tag')) {
      expect(closedClassTag(word)).toBe(tag);
    }
    for (const [phrase, [stance]] of column('phrases.txt', 'stance')) {
      expect(phrase.split(' ').length).toBeLessThanOrEqual(LONGEST_PREDICATE);
      expect(stancePredicate(phrase)?.stance).toBe(stance);
    }
  });

  it('names', () => {
    for (const [name, [kind]] of column('names/bodies.txt', 'kind')) {
      expect(bodyNamed(name), name).toBe(kind);
    }
    const ask: Readonly<Record<string, (place: string) => unknown>> = {
      alias: countryNamed,
      capital: countryOfCapital,
      demonym: countryOfDemonym,
      regional: (place) => countryOfDemonym(place) !== undefined,
      province: isProvince,
      region: isPlace,
      opening: opensPlace,
    };
    const lost = column('names/places.txt', 'kinds').filter(([place, kinds]) =>
      kinds.some((kind) => !ask[kind]!(place)),
    );
    expect(lost).toEqual([]);
    expect(entries('names/given-names.txt').filter((name) => !isGivenName(name))).toEqual([]);
    expect(entries('names/family-names.txt').filter((name) => !isLeadingFamilyName(name))).toEqual(
      [],
    );
    expect(entries('plain.txt').filter((word) => !isPlainWord(word))).toEqual([]);
  });

  it('forms', () => {
    const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
    for (const word of entries('forms/abbreviations.txt')) {
      expect(isAbbreviation(capital(word)), word).toBe(true);
      expect(wordsIn(`the ${capital(word)}. Roe`)).toContain(`${word}.`);
    }
    for (const [word, marks] of column('forms/abbreviations.txt', 'marks')) {
      expect(isTitleAbbreviation(word), word).toBe(marks.includes('title'));
      expect(isAbbreviation(word), word).toBe(!marks.includes('capital'));
    }
    for (const [form, [lemma]] of column('forms/irregular.txt', 'lemma')) {
      expect(leadsTo(form, lemma!), form).toBe(true);
    }
    for (const [ending, of] of column('forms/endings.txt', 'of')) {
      if (of.includes('family-name')) expect(endsLikeFamilyName(`xxxx${ending}`)).toBe(true);
      for (const word of of) expect(anyEnding('of', word)).toContain(ending.replace('.', '\\.'));
    }
    for (const [ending, [gender]] of column('forms/endings.txt', 'gender')) {
      expect(genderOfFamilyName(`xxxxx${ending}`), ending).toBe(gender);
    }
    for (const [language, words] of column('forms/languages.txt', 'small words')) {
      // Danish and Norwegian share all but a word or two.
      if (language !== 'no') expect(detectLanguage(words.join(' '))).toBe(language);
    }
  });
});

it('has each class with its meaning, a word and somebody who asks for it', () => {
  const used = new Set(
    classed.flatMap((path) => column(path, 'classes').flatMap(([, all]) => all)),
  );
  const code = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('lib', path), 'utf8'))
    .join('\n');
  const classes = entries('classes.txt');
  expect(column('classes.txt', 'its words').length).toBe(classes.length);
  expect(classes.filter((name) => !used.has(name))).toEqual([]);
  const asked = new Set(
    [...code.matchAll(/\b(?:wordClass|anyOf)\(([^()]*)\)/g)].flatMap(([, names]) =>
      [...names!.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    ),
  );
  expect(classes.filter((name) => !asked.has(name))).toEqual([]);
});

/** The first words of the entries of which a column says something. */
function firstWords(path: string, name: string): readonly string[] {
  return column(path, name).map(([entry]) => entry.split(' ')[0]!);
}

/** A word with its ending -s, as it may be spelled. */
function inS(word: string): readonly string[] {
  return [
    `${word}s`,
    `${word}es`,
    word.replace(/y$/, 'ies'),
    word.replace(/fe?$/, 'ves'),
    word.replace(/man$/, 'men'),
  ].filter((form) => form !== word);
}

/** Whether some tag leads a form to a dictionary form. */
function leadsTo(form: string, lemma: string): boolean {
  return ['VB', 'VBZ', 'VBD', 'VBP', 'NN', 'NNS', 'MD', 'RB'].some(
    (tag) => lemmaOf(form, tag) === lemma,
  );
}

function isLost(entry: string): boolean {
  return !isParted(entry);
}

/** Whether some way of writing an entry gives the words it has: in small letters, with capitals, before a name. */
function isParted(entry: string): boolean {
  const words = entry.replace(' ~', '');
  // “King ’s Lynn” is written with no blank before its clitic.
  const joined = words.replaceAll(" 's", "'s");
  const named = joined.replaceAll(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  return [joined, named, joined.toUpperCase()].some((written) =>
    // A clitic stands at the end of the word before.
    [`So ${written} Roe`, `so${written} Roe`].some(
      (text) => wordsIn(text).slice(1, -1).join(' ') === words,
    ),
  );
}

function wordsIn(text: string): readonly string[] {
  return tokenize(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end).toLowerCase(),
  );
}
