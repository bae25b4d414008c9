/**
 * How sure rules are of what they find, 0 to 1, and from where on a finding counts: each with how it was found. Learned models
 * give their own. What is below the reader's threshold is not shown.
 */

// ── entities: offices ───────────────────────────────────────────────

// ── attributions: rules, lay-out, what is let through ───────────────

// ── positions ───────────────────────────────────────────────────────
