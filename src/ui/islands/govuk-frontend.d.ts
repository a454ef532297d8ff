/** Starts every component of GOV.UK Frontend that the page holds. */
export declare function initAll(): void
