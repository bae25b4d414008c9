// Writes the word lists that are drawn from packages: countries, cities and given names.
import './lexicon/places';
import './lexicon/cities';
import './lexicon/given-names';
