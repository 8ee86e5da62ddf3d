/**
 * Answers cases with known results, over HTTP and for a folder of files, so that others can hold
 * our arithmetic against their examples. Of some kinds the same code decides appraisals, others
 * only answer: {@code docs/rule-check.md} tells which. Nobody imports it.
 */
package id.go.pariaman.kinerja.rulecheck;
