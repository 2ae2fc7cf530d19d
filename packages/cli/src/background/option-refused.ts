/** Work that refuses an option, with what it expects of it. */
export class OptionRefused extends Error {}
