/**
 * How sure rules are of what they find, 0 to 1, and from where on a finding counts: each with how it was found. Learned models
 * give their own. What is below the reader's threshold is not shown.
 */

// ── entities: offices ───────────────────────────────────────────────

// ── attributions: rules, lay-out, what is let through ───────────────

/**
 * From which confidence on what is found counts. On PolNeAR’s dev part F1 is flat from .4 to .46; a plain reader’s marks, which
 * pass over more, gain from letting fewer of the short ones through.
 */
export const LEAST = 0.42;

/** A short content without quotation marks must be this likely: a plain reader passes over most of them. */
export const BRIEF = 0.46;

/** What is said within what another says must be this likely: a nested claim is wrong more often than one that stands alone. */
export const NESTED = 0.6;

/** Rules at least this sure speak where the learned models are silent; there nine in ten of their findings are right. */
export const SURE = 0.85;

/** Rules this sure have a quotation right beside "said": who speaks there they know better than the learned models. */
export const SUREST = 0.95;

/** So sure must be what is said within nearly the same words that another reports, for both to stand. */
export const REPORTED = 0.9;

// ── positions ───────────────────────────────────────────────────────
