/**
 * The environment as the shell gave it, for programs that a command starts: vite-node says `development` to all of them, and
 * a build that hears it is another than the one that ships.
 */
export function shellEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV: _told, ...env } = process.env;
  return env;
}
