/**
 * What a county has chosen beside its model: identity, languages, look, privacy, topics, assessment, texts. Immutable
 * records of one version of its configuration, each with a sensible default.
 */
package gezhi.config.settings;
