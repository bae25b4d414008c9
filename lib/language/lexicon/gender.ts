/** What names, titles and pronouns tell of a person; null is unknown, and nothing more is meant by it. */
export type Gender = 'woman' | 'man';
