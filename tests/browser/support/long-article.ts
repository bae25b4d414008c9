import { DREDGING } from './stories';

/** A page with an article so long that reading it whole takes seconds: the weeks of one dispute, each told anew. */
export function longArticle(weeks: number): string {
  const week = (number: number) => `
    <p>In week ${number} Environment Minister Marta Lindqvist said that ${number + 3} ships had been counted off the outer pier, and urged their owners to wait for survey ${number}.</p>
    <p>“We opposed the channel ${number} years ago and we oppose it today,” said Olav Brekke, a spokesman for the boat owners of district ${number}. He called for a meeting in house ${number + 20} of the old harbour.</p>
    <p>Some ${number * 40} crates of herring were landed that week, against ${number * 41} in the week before, and pier ${number} stayed shut on two of its days.</p>`;
  const weeksTold = Array.from({ length: weeks }, (_, at) => week(at + 1)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minister halts dredging of the sound</title>
    <meta property="og:type" content="article"></head>
    <body>${DREDGING.html.replace('</article>', `${weeksTold}</article>`)}</body></html>`;
}
