export { marked, type Mark } from '../../lib/commands/bench/kits/marked-article';
