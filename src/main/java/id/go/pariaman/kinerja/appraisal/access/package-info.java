/**
 * Who stands to an appraisal how, and what that lets them do with it: docs/access.md. The rules are
 * one table; whoever asks names the act.
 */
package id.go.pariaman.kinerja.appraisal.access;
