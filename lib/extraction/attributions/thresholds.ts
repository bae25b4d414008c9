/**
 * From which confidence on what is found counts, chosen on PolNeAR’s dev part. A higher LEAST gains precision and loses as
 * much recall there: F1 of contents that overlap is flat from .3 to .45, that of exact contents is highest at .45.
 */
export const LEAST = 0.45;

/** What is said within what another says must be this likely: a nested claim is wrong more often than one that stands alone. */
export const NESTED = 0.6;

/** Rules at least this sure speak where the learned models are silent; there nine in ten of their findings are right. */
export const SURE = 0.85;

/** Rules this sure have a quotation right beside "said": who speaks there they know better than the learned models. */
export const SUREST = 0.95;

/** So sure must be what is said within nearly the same words that another reports, for both to stand. */
export const REPORTED = 0.9;
