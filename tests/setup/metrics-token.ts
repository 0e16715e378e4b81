/** What the site under test opens its metrics to. */
export const METRICS_TOKEN = 'metrics-of-the-site-under-test'
