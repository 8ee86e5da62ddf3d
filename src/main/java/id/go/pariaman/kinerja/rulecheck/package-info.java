/**
 * Answers cases with known results by the same arithmetic the appraisals use, over HTTP and for a
 * folder of files, so that others can hold it against their examples. Nobody imports it.
 */
package id.go.pariaman.kinerja.rulecheck;
