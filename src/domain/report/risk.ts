/** How likely and how bad harm is, as somebody assessed it, least first. */
export const RISK_LEVELS = ['standard', 'medium', 'high', 'immediate'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]
