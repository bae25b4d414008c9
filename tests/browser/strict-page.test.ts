import { expect, it } from 'vitest';
import { pointAt } from './support/marks';
import { openArticle, Session } from './support/session';

const session = new Session({
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'",
});

it('works on a page whose policy allows neither styles nor scripts', async () => {
  const { page, card, popup } = await openArticle(session.open('/sample.html'));
  const refused = await page.evaluate(() => getComputedStyle(document.body).marginTop);
  expect(refused, 'the page’s own style is refused').toBe('8px');
  const line = await page.evaluate(
    () =>
      getComputedStyle(document.querySelector('article')!, '::highlight(whosaid-official)')
        .textDecorationLine,
  );
  expect(line, 'our marks are drawn all the same').toContain('underline');

  await pointAt(page, 'official', 'Ingrid Solvang');
  await expect.poll(card.words).toMatch(/Ingrid Solvang[^]*transport minister/i);
  const { font, frame } = (await card.looks())!;
  expect({ font, frame }, 'the card has its own looks').toMatchObject({
    font: expect.stringContaining('sans'),
    frame: 'solid',
  });
  const opened = await popup();
  await expect.poll(() => opened.part('Officials')).toContain('Ingrid Solvang');
  await opened.close();
});
