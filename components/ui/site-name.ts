/** The name of the site, as header, titles and citations write it. */
export const SITE_NAME = '지역산업 지식베이스'
