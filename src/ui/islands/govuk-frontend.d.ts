/** Starts every component of GOV.UK Frontend that the page, or this part of it, holds. */
export declare function initAll(scope?: Element | Document): void
