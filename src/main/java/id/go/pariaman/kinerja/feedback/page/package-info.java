/**
 * The survey on the screen: what citizens open, the tablet at the counter, answers that came on
 * paper, and the page on which staff print codes and see how many have answered.
 */
package id.go.pariaman.kinerja.feedback.page;
