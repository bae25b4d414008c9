/** Whether articles in a language (BCP 47) are read: the engine’s words and grammar are English. */
export function isReadLanguage(language: string): boolean {
  return language === 'en';
}
