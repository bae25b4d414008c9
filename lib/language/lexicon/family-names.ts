import { lexiconTag } from '../compromise';
import type { Gender } from './gender';

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
const FIRST = new Set(
  `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng feng han cao
  zeng peng xiao cai pan tian dong yuan yu ye du su wei jiang lu lü ding ren shen yao lou lew cui zhong tan fan fang shi jin qiu
  xia fu zou xiong bai meng qin hou duan lei qian hao gong shao guan wan wen xi niu ji ling pang bo hua yan mao zhuang kong geng lai
  kim lee park choi jung jeong chung cho kang yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an yoo yu ryu moon
  bae baek nam noh roh ha heo hur ko koh son sohn min jo joo ju ban chae byun bang cha sung pyo ri pak ro tae thae hyon hwang
  nguyen tran le pham huynh hoang phan vu vo dang bui ngo duong ly truong dinh trinh mai dao doan luong to
  tsai chiang lien ng chan cheung leung wong lam lau kwok yip tsang ho mok
  `
    .trim()
    .split(/\s+/),
);

const ENDING =
  /(?:ov|ova|ev|eva|sky|ski|ska|skaya|enko|chuk|vich|vic|yan|ian|dze|shvili|oglu|oğlu|sson|sen|son|ez|opoulos|akis|escu|etti|elli|berg|stein|man|mann|ham|ford|field|worth|wala|kar|singh|khan|zadeh|uddin|ullah|waite|smith)$/;

/** Whether a word (lower case) can be a family name that stands before the given name. */
export function isLeadingFamilyName(normal: string): boolean {
  return FIRST.has(normal);
}

/** Whether a word (lower case) is listed as a family name. */
export function isFamilyName(normal: string): boolean {
  return /\bLastName\b|\bPerson\b/.test(lexiconTag(normal));
}

/** Whether a word (lower case) ends as family names do: a slight sign. */
export function endsLikeFamilyName(normal: string): boolean {
  return normal.length > 4 && ENDING.test(normal);
}

/** What a family name (lower case) tells of gender, where the language has two forms. */
export function genderOfFamilyName(normal: string): Gender | null {
  if (
    /(?:[oe]va|skaya|ska|cka|ien[eė]|yt[eė]|ait[eė]|d[oó]ttir)$/.test(normal) &&
    normal.length > 5
  )
    return 'woman';
  return /(?:[^aeiou][oe]v|sky|skiy|ski|[cs]kas)$/.test(normal) && normal.length > 5 ? 'man' : null;
}
