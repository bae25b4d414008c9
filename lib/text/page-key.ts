/** Parameters that tell where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_(cid|eid)|cmpid|cmp|ref|ref_src|ref_url|smid|smtyp|ocid|ito|partner|source|share|sh|xtor|_ga|_gl|guccounter|guce_\w+|feature|spm|at_\w+|ns_\w+|amp|outputType)$/i;

/**
 * One key for one article: its address less fragment, tracking parameters, "www." and a closing slash.
 * What is no address is its own key.
 */
export function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.protocol}//${url.host.replace(/^www\./, '')}${path}${query}`;
}
