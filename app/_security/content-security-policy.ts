/** 128 bits, so that nobody guesses it. */
export const NONCE_BYTES = 16

/**
 * What a page may load and do: scripts that carry the nonce of this answer and what those load, everything else from this site
 * only (https://web.dev/articles/strict-csp; OWASP ASVS 14.4.3). Text of an article that got into a page as markup would
 * therefore not run. Attributes of style are allowed: React writes the width of a table as one, and no text gets into them.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const script = ["'strict-dynamic'", `'nonce-${nonce}'`, ...(isDevelopment ? ["'unsafe-eval'"] : [])]
  return [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The nonce that a policy names; undefined where it names none. */
export function nonceIn(policy: string): string | undefined {
  return /'nonce-([^']+)'/.exec(policy)?.[1]
}
