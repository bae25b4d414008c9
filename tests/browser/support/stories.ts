import type { Page } from 'puppeteer-core';

/** Articles of our own, as a page's script may put them into it; each with its official. */
export const DREDGING = {
  official: 'Marta Lindqvist',
  html: `<article>
    <h1>Minister halts dredging of the sound</h1>
    <p>Environment Minister Marta Lindqvist on Tuesday ordered the dredging of the sound to stop until the seabed has been surveyed anew.</p>
    <p>“We will not gamble with the herring,” Lindqvist said at a news conference in Vesthamn. “The survey comes first, and the ships come after it.”</p>
    <p>The order takes effect at midnight and holds for ninety days, in which eleven vessels will lie idle at the outer pier, their owners said.</p>
    <p>Lindqvist said the ministry had waited eight months for figures which the contractor had promised to deliver within six weeks.</p>
    <p>Herring spawn in the sound from the first warm days until midsummer, and the boats that live on them have come home half empty for the third spring in a row.</p>
    <p>The harbour needs the deeper channel for the larger ferries that have been ordered, and for which the new quay was built two years ago.</p>
  </article>`,
} as const;

export const LIBRARY = {
  official: 'Tomas Ekberg',
  html: `<article>
    <h1>Mayor promises a library for every island</h1>
    <p>Mayor Tomas Ekberg promised on Friday that each of the nine islands will have a library of its own before the decade is out.</p>
    <p>“A child on Norra Holm reads as well as a child in town,” Ekberg said. “What is missing is the shelf, and we will build it.”</p>
    <p>The council set aside four million crowns for the first three houses, which are to open in the old customs sheds next to the landing stages.</p>
    <p>Ekberg said that teachers had asked for the houses for twenty years and had been put off by every council before this one.</p>
    <p>Until now a boat brings books once a month, weather permitting, and takes them back four weeks later whether they have been read or not.</p>
    <p>The sheds have stood empty since the customs moved to the mainland, and two of them need a new roof before a single book can be put into them.</p>
  </article>`,
} as const;

/** As a script of the page does it: what stands in the page's main part is replaced. */
export function put(page: Page, html: string): Promise<void> {
  return page.evaluate((given) => {
    document.querySelector('#app')!.innerHTML = given;
  }, html);
}
