/**
 * The numbers of the law and of our design choices as dated, versioned, immutable data with their
 * legal basis. Door: {@link RuleSets}; {@link PublishedRules} are those that only the rule check
 * answers by. Everybody but {@code scoring} and {@code organisation} may use it; it uses {@code
 * scoring} and {@code refusal}.
 */
package id.go.pariaman.kinerja.rules;
