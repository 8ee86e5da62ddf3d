/** Whether enough citizens answer (Krejcie and Morgan), and who is reminded while there is time. */
package id.go.pariaman.kinerja.feedback.sample;
