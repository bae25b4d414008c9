import { describe, expect, it } from 'vitest';
import { engine } from '../../../lib/commands/engine';

/** Who is found to say what, as "name: words". */
function saidIn(text: string): readonly string[] {
  const { entities, attributions } = engine(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return attributions.map(({ source, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${source?.entity ? names.get(source.entity) : 'nobody'}: ${words}`;
  });
}

const OPENING = 'The old ferry has not sailed since the storm of last week.';

describe('a statement ends where the writer speaks again', () => {
  it.each([
    [', but the log of the harbour told another story.'],
    [', a claim that two of the sailors dispute.'],
    [', although most of the crew had left the port by noon.'],
    [', even though the crew had left the port.'],
  ])('%s', (writer) => {
    const words = 'the ferry had been mended in May';
    expect(saidIn(`${OPENING} Mayor Ana Ruiz said ${words}${writer}`)).toEqual([
      `Ana Ruiz: ${words}`,
    ]);
  });

  it('but not where the speaker goes on', () => {
    expect(
      saidIn(`${OPENING} Mayor Ana Ruiz said the ferry was safe, but that it would not sail.`),
    ).toEqual(['Ana Ruiz: the ferry was safe, but that it would not sail']);
  });

  it('and where another answers', () => {
    expect(
      saidIn(
        `${OPENING} Mayor Ana Ruiz wrote that the ferry must sail, to which Senator Olle Brandt answered: “Not this year.”`,
      ),
    ).toEqual(['Ana Ruiz: that the ferry must sail', 'Olle Brandt: “Not this year.”']);
  });
});

describe('no statement', () => {
  it.each([
    ['nothing said', 'Mayor Ana Ruiz said nothing about the ferry to reporters on the quay.'],
    ['nothing told', 'Mayor Ana Ruiz told the paper nothing about the ferry.'],
    ['a headline that names one who speaks', '\n\nWhat Mayor Ana Ruiz Told Us About The Ferry'],
  ])('is %s', (_, words) => {
    expect(saidIn(`${OPENING} ${words}\n\n${OPENING}`)).toEqual([]);
  });

  it('but what nothing will do is', () => {
    expect(saidIn(`${OPENING} Mayor Ana Ruiz said nothing would change.`)).toEqual([
      'Ana Ruiz: nothing would change',
    ]);
  });
});

describe('words that lay-out credits to somebody', () => {
  it.each([
    [
      'a post under an account',
      'Mayor Ana Ruiz (@anaruiz): The ferry sails again.',
      'The ferry sails again.',
    ],
    [
      'what is given out under a name',
      'From the desk of Ana Ruiz, mayor of Dale:\n\n“The ferry will sail again.”',
      '“The ferry will sail again.”',
    ],
  ])('%s', (_, words, said) => {
    expect(saidIn(`${OPENING}\n\n${words}\n\n${OPENING}`)).toEqual([`Ana Ruiz: ${said}`]);
  });

  it('a list of accounts says nothing', () => {
    expect(saidIn(`${OPENING}\n\nMayor Ana Ruiz (@anaruiz): chair since 2019.`)).toEqual([]);
  });
});

describe('whose a quotation is', () => {
  it('is his who is quoted, not his who quotes', () => {
    expect(
      saidIn(
        `${OPENING} Mayor Ana Ruiz quoted Senator Olle Brandt as saying that the ferry would sail.`,
      ),
    ).toEqual(['Olle Brandt: that the ferry would sail']);
    expect(
      saidIn(
        `${OPENING} “The ferry will never sail,” Mayor Ana Ruiz quoted Senator Olle Brandt as saying.`,
      ),
    ).toEqual(['Olle Brandt: “The ferry will never sail,”']);
  });

  it('is his who has just spoken where it stands alone', () => {
    expect(
      saidIn(`${OPENING} Mayor Ana Ruiz said the ferry could sail. “Every plank is new.”`),
    ).toEqual(['Ana Ruiz: the ferry could sail', 'Ana Ruiz: “Every plank is new.”']);
  });

  it('is his whose title behind it is written small', () => {
    expect(
      saidIn(
        `${OPENING} “The ferry will sail on Sunday,” transport minister Ana Ruiz said. “It is a gamble,” said Senator Olle Brandt.`,
      ),
    ).toEqual(['Ana Ruiz: “The ferry will sail on Sunday,”', 'Olle Brandt: “It is a gamble,”']);
  });
});
