import type { Gender } from './gender';

/** Titles of courtesy, learning and faith: a person follows, but no office. Lower case, without full stop. */
const COURTESY = new Set(
  `mr mrs ms miss mx messrs madam madame mme mlle monsieur sir dame lord lady baroness baron viscount earl dr doctor prof professor
  rev reverend fr father sister brother rabbi imam ayatollah sheikh shaikh mullah maulana hajj haji shri smt sri kumari tan dato datuk tun
  herr frau señor senor señora senora don doña pastor bishop archbishop cardinal pope sant swami lama patriarch metropolitan
  coach aunt uncle begum daw datuk dato' seri sardar ratu alhaji otunba malam mzee ustaz kyai pak bu ibu
  hon honourable honorable ing lic dra dott mgr maître agha nawab maharaja thakur hajah puan encik khun cik`.split(
    /\s+/,
  ),
);
/** Those that tell a woman, and those that tell a man. */
const WOMAN = new Set(
  'mrs ms miss madam madame mme mlle dame lady baroness smt frau señora senora doña sister aunt queen princess begum daw hajah puan bu ibu'.split(
    ' ',
  ),
);
const MAN = new Set(
  'mr messrs sir lord baron viscount earl fr father brother herr señor senor don monsieur king prince uncle shri'.split(
    ' ',
  ),
);

/** Whether a word (lower case, with or without full stop) is a title of courtesy before a name. */
export function isCourtesyTitle(normal: string): boolean {
  return COURTESY.has(bare(normal));
}

/** What a title tells of gender. */
export function genderOfTitle(normal: string): Gender | null {
  const title = bare(normal);
  if (WOMAN.has(title)) return 'woman';
  return MAN.has(title) ? 'man' : null;
}

function bare(normal: string): string {
  return normal.endsWith('.') ? normal.slice(0, -1) : normal;
}
